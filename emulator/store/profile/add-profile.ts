import { newId } from '#emulator/rules/secrets/ids.ts'
import type { Allocation } from '#emulator/rules/services.ts'
import type { Database } from '../db.ts'
import { insertProfile } from './profiles.ts'

/** A host of the portal: the profile's name as far as a host may hold it, and what makes it the only one. */
function portalHost(name: string, id: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return `${plain.slice(0, 30) || 'portal'}-${id.slice(-6)}.tago.run`
}

/** Makes a profile with an empty portal. Returns its id. */
export function addProfile(
  db: Database,
  { account, name, allocation }: { account: string; name: string; allocation: Allocation },
  now: number,
): string {
  const id = newId(db, now)
  insertProfile(db, {
    id,
    account,
    name,
    logo_url: null,
    banner_url: null,
    allocation: JSON.stringify(allocation),
    allocated_at: now,
    addons: JSON.stringify({ control_tower: false, custom_dns: false, mobile: false }),
    run_name: name,
    run_url: portalHost(name, id),
    created_at: now,
    updated_at: now,
  })
  return id
}
