import type { Saml } from '#api/run/saml.ts'
import type { SsoForm } from '../sso-form.ts'
import type { StepState } from './StepSection.tsx'
import type { Preflight } from '../metadata/use-preflight.ts'
import type { SsoStep } from './use-sso-step.ts'
import { say as saySso } from '../messages/say.ts'
import { say } from './messages/say.ts'

interface Situation {
  saml: Saml
  active: boolean | undefined
  dirty: boolean
  preflight: Preflight
  values: SsoForm
  /** Whether fields of the mapping have errors. */
  invalid: boolean
}

const done = (message: string): StepState => ({ tone: 'ok', message })
const open = (message: string): StepState => ({ tone: 'mute', message })
const amiss = (message: string): StepState => ({ tone: 'bad', message })

/** The state of each step. Step 1 happens at the provider and cannot be seen from here, so it has none. */
export function stepStates(now: Situation): Record<SsoStep, StepState | undefined> {
  return {
    register: undefined,
    metadata: metadataState(now),
    mapping: mappingState(now),
    review: now.dirty ? { tone: 'info', message: say.notSavedYet() } : open(say.nothingToSave()),
    enable: now.active ? done(saySso.on()) : open(saySso.off()),
  }
}

function metadataState({ saml, preflight, values }: Situation): StepState {
  if (values.source === '') return saml.issuer === null ? open(say.toDo()) : done(say.saved())
  if (preflight.state !== 'read') return open(say.checking())
  if (!preflight.checked.usable) return amiss(say.cannotBeUsed())
  if (preflight.checked.risky && !values.accepted) return { tone: 'warn', message: say.atARisk() }
  return done(say.checked())
}

function mappingState({ saml, values, invalid }: Situation): StepState {
  if (invalid) return amiss(say.needsCorrection())
  const { email, firstName } = saml.mapping
  if (values.email.trim() !== '' && values.firstName.trim() !== '')
    return done(email && firstName ? say.set() : say.filledIn())
  return open(say.toDo())
}
