import { demoPin, type Persona } from '#api/demo/personas.ts'
import type { SessionState } from '#api/session/session.ts'

/** The password and code of a demo person. */
export interface DemoProof {
  password: string
  code: string
}

/** Whether nothing here is real, so that a password may be shown. */
export const isDemo = (state: SessionState): boolean => state.status !== 'signed-out' && state.session.source === 'demo'

/** The proof of the signed-in demo person; never anything in a real session, whatever its address. */
export function demoProof(state: SessionState, personas: readonly Persona[]): DemoProof | undefined {
  if (state.status === 'signed-out' || !isDemo(state)) return undefined
  const persona = personas.find(({ email }) => email === state.session.email)
  return persona && { password: persona.password, code: persona.pin ?? demoPin }
}

/** The demo's newest message to an address: the one with the requested code. */
export const newestTo = <Message extends { recipient: string }>(
  messages: readonly Message[],
  address: string,
): Message | undefined => messages.find(({ recipient }) => recipient.toLowerCase() === address.toLowerCase())
