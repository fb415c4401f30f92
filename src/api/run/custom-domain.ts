import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { ApiError } from '../http/errors.ts'
import { sentence, timestamp } from '../http/wire-fields.ts'
import { request } from '../session/request.ts'

/** The five records of a domain, in the order in which people enter them (contract 9.3). */
export const recordNames = ['dns_ssl', 'dns_page', 'dns_email_1', 'dns_email_2', 'dns_email_3'] as const
export type RecordName = (typeof recordNames)[number]

const answers = z.pipe(
  z.array(z.string()),
  z.transform((list: string[]) => list.join(', ')),
)

const wireRecord = z.looseObject({
  status: z.catch(z.boolean(), false),
  type: z.catch(z.string(), ''),
  key: z.catch(z.string(), ''),
  value: z.catch(z.string(), ''),
  // Several DNS answers may come as a list.
  current_value: z.catch(z.nullish(z.union([z.string(), answers])), null),
})

const wireDomain = z.looseObject({
  active: z.catch(z.boolean(), false),
  // An object without a domain is no answer to this question. Taken for "none", the page would offer to connect a
  // second one.
  domain: z.string(),
  subdomain: z.catch(z.string(), ''),
  email: z.catch(z.string(), ''),
  created_at: timestamp,
})

/** An answer with nothing in it. */
const nothing = z.strictObject({})
const wireAnswer = z.nullish(z.union([wireDomain, nothing]))

/** A DNS name that must resolve to a given value. */
export interface DomainRecord {
  name: RecordName
  /** As the server names it; only CNAME is documented. */
  type: string
  key: string
  value: string
  right: boolean
  /** What the name resolves to now; null when it resolves to nothing. */
  found: string | null
}

export interface CustomDomain {
  /** All records are right and the portal answers under the name. */
  active: boolean
  domain: string
  subdomain: string
  /** The host of the mail sender, `noreply@` aside. */
  email: string
  createdAt: string | null
  /** The records that the server sent. One that is missing or not an object is left out. */
  records: DomainRecord[]
}

export interface NewCustomDomain {
  domain: string
  subdomain: string
  email: string
}

/** The domain, or why there is none to show. */
export type DomainState = { kind: 'none' } | { kind: 'no-add-on' } | { kind: 'connected'; domain: CustomDomain }

/** Reads the server's answer. Null, nothing and an empty object mean that no domain is set (contract 20, row 19). */
export function readDomain(answer: z.infer<typeof wireAnswer>): DomainState {
  if (!answer || !('domain' in answer) || answer.domain === '') return { kind: 'none' }
  const records = recordNames.flatMap((name): DomainRecord[] => {
    const { success, data } = z.safeParse(wireRecord, answer[name])
    if (!success) return []
    return [
      {
        name,
        type: data.type,
        key: data.key,
        value: data.value,
        right: data.status,
        found: data.current_value ?? null,
      },
    ]
  })
  const { active, domain, subdomain, email, created_at: createdAt } = answer
  return { kind: 'connected', domain: { active, domain, subdomain, email, createdAt: createdAt ?? null, records } }
}

/** The name under which people open the portal. */
export const hostOf = ({ domain, subdomain }: Pick<CustomDomain, 'domain' | 'subdomain'>) => `${subdomain}.${domain}`

const keys = { of: (profile: string) => [profile, 'custom-domain'] as const }

/** The domain of a profile's portal. The path always names the profile the caller means (regression class R33). */
export const customDomains = {
  /** Each read is also a check: the server looks up the names each time. */
  one: (profile: string) =>
    queryOptions({
      queryKey: keys.of(profile),
      queryFn: async ({ signal }): Promise<DomainState> => {
        try {
          const answer = await request('GET /run/customdomain/{id}', {
            profile,
            path: { id: profile },
            signal,
            answer: wireAnswer,
          })
          return readDomain(answer)
        } catch (error) {
          if (error instanceof ApiError && error.kind === 'not-found') return { kind: 'none' }
          if (error instanceof ApiError && error.status === 402) return { kind: 'no-add-on' }
          throw error
        }
      },
    }),
  create: (profile: string) =>
    mutationOptions({
      mutationFn: (domain: NewCustomDomain) =>
        request('POST /run/customdomain/{id}', {
          profile,
          path: { id: profile },
          body: domain,
          answer: sentence,
        }),
      meta: { invalidates: [keys.of(profile)] },
    }),
  regenerate: (profile: string) =>
    mutationOptions({
      mutationFn: () =>
        request('PUT /run/customdomain/regenerate/{id}', { profile, path: { id: profile }, answer: sentence }),
      meta: { invalidates: [keys.of(profile)] },
    }),
  remove: (profile: string) =>
    mutationOptions({
      mutationFn: () => request('DELETE /run/customdomain/{id}', { profile, path: { id: profile }, answer: sentence }),
      meta: { invalidates: [keys.of(profile)] },
    }),
}
