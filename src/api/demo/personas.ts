import * as z from 'zod/mini'
import { send } from '../http/client.ts'
import { demoOrigin } from './connection.ts'
import { sentence, text } from '../http/wire-fields.ts'

const persona = z.looseObject({
  id: z.enum(['owner', 'member', 'invited']),
  name: z.string(),
  email: z.string(),
  password: z.string(),
  pin: text,
  about: z.catch(z.string(), ''),
})

/** A fictional person of the demo, with everything needed to sign in as them. */
export type Persona = z.infer<typeof persona>
export type PersonaId = Persona['id']

/**
 * The emulator always accepts this code (contract 4.6), so that whoever turned on a second factor in the demo can still
 * enter.
 */
export const demoPin = '123456'

/** The people one can be in the demo; the emulator itself names them. */
export function demoPersonas(): Promise<Persona[]> {
  return send('GET /__emulator/personas', { api: demoOrigin }, { answer: z.array(persona) })
}

/** Resets the demo's data to how they were when it was first opened, or makes a portal with this many users. */
export function resetDemo(users?: number): Promise<unknown> {
  const body = users === undefined ? {} : { users }
  return send('POST /__emulator/reset', { api: demoOrigin }, { body, answer: sentence, timeout: 180_000 })
}
