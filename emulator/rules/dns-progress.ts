import type { DnsRecord, RecordName } from '../store/run/custom-domains.ts'

const second = 1_000

/** The names and values a person has to enter at the registrar; `generation` makes the values of each regeneration differ. */
function expected(
  domain: string,
  subdomain: string,
  generation: string,
): Record<RecordName, { key: string; value: string }> {
  const target = (name: string) => `${name}-${generation}.dns.tago.example`
  return {
    dns_ssl: { key: `_ssl.${subdomain}.${domain}`, value: target('_ssl') },
    dns_page: { key: `${subdomain}.${domain}`, value: target('portal') },
    dns_email_1: { key: `e1._domainkey.${domain}`, value: target('e1') },
    dns_email_2: { key: `e2._domainkey.${domain}`, value: target('e2') },
    dns_email_3: { key: `e3._domainkey.${domain}`, value: target('e3') },
  }
}

/**
 * Records as somebody at work on them would leave them behind: they turn right one by one within three minutes, each
 * after a mistake that people make: behind a proxy, with the dot kept, with the domain appended twice, cut off, with a
 * stale value (contract 9.3).
 */
export function newRecords(
  { domain, subdomain, generation }: { domain: string; subdomain: string; generation: string },
  now: number,
): Record<RecordName, DnsRecord> {
  const wanted = expected(domain, subdomain, generation)
  const after = (seconds: number, value: string) => ({ at: now + seconds * second, value })
  return {
    dns_ssl: { ...wanted.dns_ssl, right_at: now + 20 * second },
    dns_page: { ...wanted.dns_page, steps: [after(25, '203.0.113.20')], right_at: now + 50 * second },
    dns_email_1: {
      ...wanted.dns_email_1,
      steps: [after(30, `${wanted.dns_email_1.value}.`)],
      right_at: now + 80 * second,
    },
    dns_email_2: {
      ...wanted.dns_email_2,
      before: `${wanted.dns_email_2.value}.${domain}`,
      steps: [after(60, wanted.dns_email_2.value.slice(0, -6))],
      right_at: now + 120 * second,
    },
    dns_email_3: { ...wanted.dns_email_3, before: 'stale.example', right_at: now + 170 * second },
  }
}

/** New values: what resolved before is now wrong, until it is entered anew. */
export function regenerated(
  old: Record<RecordName, DnsRecord>,
  fresh: Record<RecordName, DnsRecord>,
  now: number,
): Record<RecordName, DnsRecord> {
  const names = Object.keys(fresh).filter((name): name is RecordName => name in old)
  return Object.assign(
    {},
    ...names.map((name) => {
      const current = currentValue(old[name], now)
      const { before: _, steps: __, ...rest } = fresh[name]
      return { [name]: current === undefined ? rest : { ...rest, before: current } }
    }),
  )
}

/** What the key resolves to now; undefined when to nothing. */
export const currentValue = ({ value, before, steps = [], right_at }: DnsRecord, now: number): string | undefined =>
  right_at !== null && now >= right_at ? value : (steps.findLast(({ at }) => now >= at)?.value ?? before)
