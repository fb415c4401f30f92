import type { TokenCall } from '../call.ts'
import { isRecord } from '../rules/queries/query.ts'
import { bodyOf, childrenOf, findResource, type ResourceRow } from '../store/resources.ts'

/** Under which keys a widget names devices and analyses, wherever in it: data, form fields, buttons (contract 17.2). */
const keys = { device: new Set(['origin']), analysis: new Set(['analysis_run', 'analysis']) } as const

/** Every text a value holds under one of the keys, in the order it stands. */
export function textsUnder(value: unknown, wanted: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsUnder(item, wanted))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    wanted.has(key) ? [inner].flat().filter((text) => typeof text === 'string') : textsUnder(inner, wanted),
  )
}

/** The devices or analyses that widgets of a dashboard use, each once, as far as they exist. */
export function related(call: TokenCall, dashboard: ResourceRow, kind: 'device' | 'analysis'): ResourceRow[] {
  const ids = new Set(childrenOf(call.db, dashboard.id).flatMap((widget) => textsUnder(bodyOf(widget), keys[kind])))
  return [...ids].flatMap((id) => findResource(call.db, dashboard.profile, kind, id) ?? [])
}
