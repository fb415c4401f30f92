import { demoPin, type Persona } from '#api/demo/personas.ts'
import type { SessionState } from '#api/session/session.ts'

/** What proves in the demo that one is who one is. */
export interface DemoProof {
  password: string
  code: string
}

/** Whether nothing here is real, so that a password may be told. */
export const isDemo = (state: SessionState): boolean => state.status !== 'signed-out' && state.session.source === 'demo'

/** The proof of the demo's person who is signed in; never anything for a real session, whatever its address. */
export function demoProof(state: SessionState, personas: readonly Persona[]): DemoProof | undefined {
  if (state.status === 'signed-out' || !isDemo(state)) return undefined
  const persona = personas.find(({ email }) => email === state.session.email)
  return persona && { password: persona.password, code: persona.pin ?? demoPin }
}

/** The newest message of the demo to an address: the one whose code is asked for. */
export const newestTo = <Message extends { recipient: string }>(
  messages: readonly Message[],
  address: string,
): Message | undefined => messages.find(({ recipient }) => recipient.toLowerCase() === address.toLowerCase())
