import * as z from 'zod/mini'
import { ApiError } from '#api/http/errors.ts'
import type { JobKind, RowContext, RowOutcome } from '../job-kind.ts'
import type { Tag } from '#api/http/wire-fields.ts'
import { sentence } from '#api/http/wire-fields.ts'
import { request } from '#api/session/request.ts'
import { readRunUser, type RunUser, type RunUserChanges } from '#api/run/run-users.ts'
import { changeTags, deletionProtection, hasChange, mostTags } from '#features/tags/tag-changes.ts'
import { say } from '../messages/say.ts'

/**
 * Writes per minute on the routes of a run user. No limit is published for deleting, so the same is assumed (contract
 * 1.8).
 */
const perMinute = { free: 60, starter: 100, scale: 1_000 }

const invalidates = (profile: string) => [
  [profile, 'run-users'],
  [profile, 'summary'],
  [profile, 'tag-keys'],
]

const read = ({ profile, row, signal }: RowContext): Promise<RunUser> => readRunUser(profile, row.id, signal)

const edit = ({ profile, row, signal }: RowContext, body: RunUserChanges) =>
  request('PUT /run/users/{userID}', {
    profile,
    path: { userID: row.id },
    body,
    signal,
    answer: sentence,
  })

/** Activates or deactivates users. */
export const setActiveJob: JobKind = {
  kind: 'users.set-active',
  perMinute,
  invalidates,
  open(kept) {
    const { active } = z.object({ active: z.boolean() }).parse(kept)
    return {
      async run(context) {
        await edit(context, { active })
        return { state: 'done' }
      },
      wasDone: async (context) => (await read(context)).active === active,
    }
  },
}

const localeInput = z.object({ timezone: z.optional(z.string()), language: z.optional(z.string()) })
export type LocaleJobInput = z.output<typeof localeInput>

/** Sets the time zone, the language, or both. */
export const setLocaleJob: JobKind = {
  kind: 'users.set-locale',
  perMinute,
  invalidates,
  open(kept) {
    const wanted = localeInput.parse(kept)
    const changes: RunUserChanges = {
      ...(wanted.timezone === undefined ? {} : { timezone: wanted.timezone }),
      ...(wanted.language === undefined ? {} : { language: wanted.language }),
    }
    return {
      async run(context) {
        await edit(context, changes)
        return { state: 'done' }
      },
      async wasDone(context) {
        const { timezone, language } = await read(context)
        return (
          (wanted.timezone === undefined || wanted.timezone === timezone) &&
          (wanted.language === undefined || wanted.language === language)
        )
      },
    }
  },
}

const tagPair = z.object({ key: z.string(), value: z.string() })
/** `remove` without a value removes every tag with that key. */
const tagInput = z.object({
  add: z.array(tagPair),
  remove: z.array(z.object({ key: z.string(), value: z.optional(z.string()) })),
})
export type TagJobInput = z.output<typeof tagInput>

/** Adds and removes tags, each time after a fresh read: the server replaces the whole set (contract 7.4). */
export const tagJob: JobKind = {
  kind: 'users.tag',
  perMinute,
  invalidates,
  open(kept) {
    const changes = tagInput.parse(kept)
    return {
      async run(context) {
        const { tags } = await read(context)
        if (!hasChange(tags, changes)) return { state: 'skipped', message: say.nothingToChange() }
        const wanted: Tag[] = changeTags(tags, changes)
        if (wanted.length > mostTags) {
          throw new ApiError({
            kind: 'invalid',
            detail: say.tooManyTags({ count: wanted.length, most: mostTags }),
          })
        }
        await edit(context, { tags: wanted })
        return { state: 'done' }
      },
      wasDone: async (context) => !hasChange((await read(context)).tags, changes),
    }
  },
}

/** Deletes users for good. Those protected by a tag, and the anonymous user, are skipped with the reason. */
export const deleteJob: JobKind = {
  kind: 'users.delete',
  perMinute,
  invalidates,
  open: () => ({ run: remove, wasDone: isGone }),
}

async function remove(context: RowContext): Promise<RowOutcome> {
  const user = await read(context)
  const protection = deletionProtection(user.tags)
  if (protection !== undefined)
    return { state: 'skipped', message: say.protectedBecause({ reason: protection || say.noReasonGiven() }) }
  if (user.email === '') return { state: 'skipped', message: say.anonymousUserNotDeleted() }
  const { profile, row, signal } = context
  await request('DELETE /run/users/{userID}', {
    profile,
    path: { userID: row.id },
    signal,
    answer: sentence,
  })
  return { state: 'done' }
}

async function isGone(context: RowContext): Promise<boolean> {
  try {
    await read(context)
    return false
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'not-found') return true
    throw error
  }
}
