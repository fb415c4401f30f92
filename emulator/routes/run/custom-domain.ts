import type { Route, TokenCall } from '#emulator/call.ts'
import { denied, invalid, notFound, Refusal } from '#emulator/refusal.ts'
import { readBody, textOf, z } from '#emulator/rules/body.ts'
import { currentValue, newRecords, regenerated } from '#emulator/rules/dns-progress.ts'
import { newId } from '#emulator/rules/secrets/ids.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import {
  type CustomDomainRow,
  customDomainOfHost,
  type DnsRecord,
  findCustomDomain,
  recordNames,
  type RecordName,
  removeCustomDomain,
  saveCustomDomain,
} from '#emulator/store/run/custom-domains.ts'
import { findProfile, type ProfileRow } from '#emulator/store/profile/profiles.ts'

const hostName = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/
const hostText = textOf(1, 253).check(z.trim(), z.toLowerCase())
const createBody = z.object({
  domain: hostText.check(z.regex(hostName, 'Invalid domain')),
  subdomain: hostText.check(z.regex(label, 'Invalid subdomain')),
  email: hostText.check(z.regex(hostName, 'Invalid email domain')),
})
const own = /(^|\.)(tago\.run|tago\.io)$/

/** Contract 20, row 20: only the token's own profile. The add-on is bought per profile (contract 9.3). */
function profileInPath(call: TokenCall): ProfileRow {
  const profile = findProfile(call.db, call.token.profile)
  if (!profile || call.params['profile'] !== profile.id) throw denied()
  const { custom_dns: active }: { custom_dns?: boolean } = JSON.parse(profile.addons)
  if (active !== true) throw new Refusal(402, 'Custom domain add-on is not active')
  return profile
}

function stored(call: TokenCall): CustomDomainRow {
  const row = findCustomDomain(call.db, profileInPath(call).id)
  // Contract 20, row 19.
  if (!row) throw notFound('Custom Domain')
  return row
}

const recordsOf = (row: CustomDomainRow): Record<RecordName, DnsRecord> => JSON.parse(row.records)

/** The server looks the names up at each call (contract 9.3). */
function read(call: TokenCall): unknown {
  const row = stored(call)
  const records = recordsOf(row)
  const checked = recordNames.map((name) => {
    const { key, value } = records[name]
    const current = currentValue(records[name], call.now)
    const found = current === undefined ? {} : { current_value: current }
    return [name, { status: current === value, type: 'CNAME', key, value, ...found }] as const
  })
  return {
    active: checked.every(([, { status }]) => status),
    domain: row.domain,
    subdomain: row.subdomain,
    email: row.email,
    ...Object.fromEntries(checked),
    created_at: iso(row.created_at),
  }
}

const generationOf = (call: TokenCall): string => newId(call.db, call.now).slice(-6)

function create(call: TokenCall): unknown {
  const profile = profileInPath(call)
  const { domain, subdomain, email } = readBody(createBody, call.body)
  const host = `${subdomain}.${domain}`
  if (own.test(domain)) throw invalid('Invalid domain')
  if (email !== domain && email !== host) throw invalid('Invalid email domain')
  if (findCustomDomain(call.db, profile.id)) throw invalid('Custom domain already exists')
  if (customDomainOfHost(call.db, host)) throw invalid('Domain already in use')
  const records = newRecords({ domain, subdomain, generation: generationOf(call) }, call.now)
  const row = { profile: profile.id, host, domain, subdomain, email, created_at: call.now }
  saveCustomDomain(call.db, { ...row, records: JSON.stringify(records) })
  call.audit({ resourceName: 'run', resourceId: profile.id, action: 'Custom domain created', details: { host } })
  return 'Custom domain created successfully'
}

function regenerate(call: TokenCall): unknown {
  const row = stored(call)
  const fresh = newRecords({ ...row, generation: generationOf(call) }, call.now)
  saveCustomDomain(call.db, { ...row, records: JSON.stringify(regenerated(recordsOf(row), fresh, call.now)) })
  call.audit({ resourceName: 'run', resourceId: row.profile, action: 'Custom domain regenerated' })
  return 'Custom domain regenerated successfully'
}

function remove(call: TokenCall): unknown {
  const row = stored(call)
  removeCustomDomain(call.db, row.profile)
  call.audit({
    resourceName: 'run',
    resourceId: row.profile,
    action: 'Custom domain deleted',
    details: { host: row.host },
  })
  return 'Custom domain deleted successfully'
}

/** Contract 9.3. */
export const customDomainRoutes: Route[] = [
  { method: 'PUT', path: '/run/customdomain/regenerate/:profile', access: 'profile', handle: regenerate },
  { method: 'GET', path: '/run/customdomain/:profile', access: 'profile', handle: read },
  { method: 'POST', path: '/run/customdomain/:profile', access: 'profile', handle: create },
  { method: 'DELETE', path: '/run/customdomain/:profile', access: 'profile', handle: remove },
]
