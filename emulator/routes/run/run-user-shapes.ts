import { iso } from '#emulator/rules/time/instant.ts'
import type { RunUserRow, Tag } from '#emulator/store/run/run-users.ts'

/** A run user as `GET /run/users/{id}` gives it (contract 7.2). */
export function runUserShape(row: RunUserRow) {
  const options: Record<string, unknown> = JSON.parse(row.options)
  const otp: Record<string, unknown> = JSON.parse(row.otp)
  const tags: Tag[] = JSON.parse(row.tags)
  return {
    id: row.id,
    profile: row.profile,
    name: row.name,
    email: row.email,
    active: row.active === 1,
    company: row.company,
    phone: row.phone,
    language: row.language,
    timezone: row.timezone,
    newsletter: row.newsletter === null ? null : row.newsletter === 1,
    last_login: iso(row.last_login),
    created_at: iso(row.created_at),
    updated_at: iso(row.updated_at),
    options,
    otp,
    tags,
  }
}

/** Fields the list may be asked for (contract 7.1). */
export const runUserFields = [
  'id',
  'name',
  'email',
  'timezone',
  'company',
  'phone',
  'language',
  'tags',
  'active',
  'last_login',
  'created_at',
  'updated_at',
  'newsletter',
  'options',
  'profile',
  'otp',
] as const
