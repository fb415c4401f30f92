import * as z from 'zod/mini'
import { readDomainName, readSubdomain } from './domain-name.ts'
import { say } from './messages/say.ts'

/** The form; `sender` says which of the two hosts sends mail. */
export const connectSchema = z
  .object({ domain: z.string(), subdomain: z.string(), sender: z.enum(['host', 'domain']) })
  .check(({ value: { domain, subdomain }, issues }) => {
    const tell = (path: string, message: string | undefined) => {
      if (message !== undefined) issues.push({ code: 'custom', input: '', path: [path], message })
    }
    const name = readDomainName(domain)
    const front = readSubdomain(subdomain)
    tell('domain', name.problem)
    tell('subdomain', front.problem)
    if (name.name === undefined || front.name === undefined) return
    const repeats = front.name === name.name || front.name.endsWith(`.${name.name}`)
    if (repeats) tell('subdomain', say.enterOnlyFront())
    else if (`${front.name}.${name.name}`.length > 253) tell('subdomain', say.nameTooLong())
  })

export type Connect = z.infer<typeof connectSchema>

export const emptyConnect: Connect = { domain: '', subdomain: '', sender: 'host' }

/** What is sent; undefined while something is wrong. */
export function hostNamesOf({ domain, subdomain, sender }: Connect) {
  const [name, front] = [readDomainName(domain).name, readSubdomain(subdomain).name]
  if (name === undefined || front === undefined) return undefined
  const host = `${front}.${name}`
  return { domain: name, subdomain: front, email: sender === 'host' ? host : name, host }
}
