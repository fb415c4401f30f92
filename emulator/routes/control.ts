import type { Call, Route } from '../call.ts'
import { type Fault, type FaultBox, faultKinds } from '../faults.ts'
import { notFound } from '../refusal.ts'
import { readBody, z } from '../rules/body.ts'
import { iso } from '../rules/time/instant.ts'
import { personas } from '../seed/people/personas.ts'
import { listOutbox } from '../store/account/outbox.ts'
import { expireToken } from '../store/profile/tokens.ts'

/** What the control API may touch besides the database. */
export interface Controls {
  faults: FaultBox
  /** Empties and seeds again. */
  reset: (users: number | undefined) => void
}

const count = z.optional(z.number('Expected number').check(z.gte(0), z.lte(1_000_000)))
const resetBody = z.object({ users: count })
const tokenBody = z.object({ token: z.string('Expected string') })
const fault = z.object({
  kind: z.enum(faultKinds, 'Invalid enum value'),
  method: z.optional(z.string()),
  path: z.optional(z.string()),
  times: z.optional(z.number().check(z.gte(1))),
  delayMs: z.optional(z.number().check(z.gte(0), z.lte(600_000))),
  retryAfter: z.optional(z.number()),
  status: z.optional(z.number().check(z.gte(200), z.lte(599))),
  message: z.optional(z.string()),
  body: z.optional(z.unknown()),
})
const faultsBody = z.union([z.array(fault), fault], 'Expected a fault or a list of faults')

/** Reads faults as a fault file or the control API gives them. Throws 400. */
export function addFaults(box: FaultBox, given: unknown): void {
  const read = readBody(faultsBody, given)
  for (const one of Array.isArray(read) ? read : [read]) {
    // Absent and undefined differ for exact optional properties; the wire knows only absent.
    const exact: Fault = JSON.parse(JSON.stringify(one))
    box.add(exact)
  }
}

/** The emulator's own switches, under a prefix no platform route has; same envelope, no token. */
export function controlRoutes({ faults, reset }: Controls): Route[] {
  const at = '/__emulator'
  return [
    { method: 'GET', path: `${at}/personas`, access: 'open', handle: () => personas },
    {
      method: 'POST',
      path: `${at}/reset`,
      access: 'open',
      handle: (call: Call) => {
        reset(readBody(resetBody, call.body).users)
        return 'Emulator reset'
      },
    },
    { method: 'GET', path: `${at}/faults`, access: 'open', handle: () => faults.list() },
    {
      method: 'PUT',
      path: `${at}/faults`,
      access: 'open',
      handle: (call: Call) => {
        addFaults(faults, call.body)
        return faults.list()
      },
    },
    {
      method: 'DELETE',
      path: `${at}/faults`,
      access: 'open',
      handle: () => {
        faults.clear()
        return 'Faults cleared'
      },
    },
    {
      method: 'GET',
      path: `${at}/outbox`,
      access: 'open',
      handle: (call: Call) =>
        listOutbox(call.db).map((mail) => Object.assign(mail, { created_at: iso(mail.created_at) })),
    },
    {
      method: 'POST',
      path: `${at}/expire-token`,
      access: 'open',
      handle: (call: Call) => {
        if (!expireToken(call.db, readBody(tokenBody, call.body).token, call.now)) throw notFound('Token')
        return 'Token expired'
      },
    },
  ]
}
