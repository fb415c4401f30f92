import { say } from './messages/say.ts'

/** What a press of a button does, in either of the two shapes on the wire (contract 8.2). */
export type ButtonEffect =
  | { kind: 'open'; url: string }
  | { kind: 'analysis'; analysis: string }
  | { kind: 'call'; method: string; url: string }
  | { kind: 'share'; answer: string }
  | { kind: 'unknown' }

/** A button as it is shown. */
export interface ShownButton {
  /** The id that a press sends (contract 12.4); empty where the wire has none. */
  id: string
  label: string
  color: string | null
  effects: ButtonEffect[]
}

/**
 * Reads both shapes of buttons into one: `url` and `analysis` beside the label, or `triggers`. Odd parts are dropped.
 */
export function readButtons(wire: unknown): ShownButton[] {
  if (!Array.isArray(wire)) return []
  return wire.flatMap((button: unknown) => {
    if (typeof button !== 'object' || button === null) return []
    const triggers: unknown = Reflect.get(button, 'triggers')
    const list: unknown[] = Array.isArray(triggers) ? triggers : []
    const url = textOf(button, 'url')
    const analysis = textOf(button, 'analysis')
    const effects: ButtonEffect[] = [
      ...(url === '' ? [] : [{ kind: 'open', url } as const]),
      ...(analysis === '' ? [] : [{ kind: 'analysis', analysis } as const]),
      ...list.map(effectOf),
    ]
    const id = textOf(button, 'id')
    return [{ id, label: textOf(button, 'label') || id, color: textOf(button, 'color') || null, effects }]
  })
}

function effectOf(trigger: unknown): ButtonEffect {
  const analysis = textOf(trigger, 'analysis_id')
  if (analysis !== '') return { kind: 'analysis', analysis }
  const url = textOf(trigger, 'url')
  const method = textOf(trigger, 'method').toUpperCase()
  if (url !== '') return method === 'REDIRECT' || method === '' ? { kind: 'open', url } : { kind: 'call', method, url }
  const answer = textOf(trigger, 'share_profile')
  return answer === '' ? { kind: 'unknown' } : { kind: 'share', answer }
}

function textOf(from: unknown, name: string): string {
  const value: unknown = typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined
  return typeof value === 'string' ? value : ''
}

/** The address, if it may be opened: absolute, http or https only (contract 12.4). */
export function webAddress(text: string): string | undefined {
  try {
    const { protocol, href } = new URL(text)
    return protocol === 'https:' || protocol === 'http:' ? href : undefined
  } catch {
    return undefined
  }
}

/** Describes one effect: "opens https://…". */
export function describeButtonEffect(effect: ButtonEffect): string {
  switch (effect.kind) {
    case 'open':
      return say.opensUrl({ url: effect.url })
    case 'analysis':
      return say.runsAnalysisAnalysis({ analysis: effect.analysis })
    case 'call':
      return say.sendsMethodToUrl({ method: effect.method, url: effect.url })
    case 'share':
      return say.answersSharedProfileAnswer({ answer: effect.answer })
    case 'unknown':
    default:
      return say.doesUnknown()
  }
}
