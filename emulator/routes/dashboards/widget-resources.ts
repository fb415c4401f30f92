import type { Route, TokenCall } from '#emulator/call.ts'
import { notFound } from '#emulator/refusal.ts'
import { flag, readBody, tagList, textOf, z } from '#emulator/rules/body.ts'
import { bodyOf, findResource, type ResourceRow, tagsOf } from '#emulator/store/resources.ts'
import { editIn } from '../collection-writes.ts'
import { checkParams, newParam, paramsOf } from '../devices/device-params.ts'
import { devices } from '../devices/device-shapes.ts'
import { widgetInPath } from './widgets.ts'

const body = z
  .array(
    z.looseObject(
      { device: textOf(1, 60), name: z.optional(textOf(1, 200)), active: z.optional(flag) },
      'Expected object',
    ),
    'Expected array',
  )
  .check(z.minLength(1, 'Array must contain at least 1 element(s)'))

type Change = z.output<typeof body>[number]

/** Keys such as `tags.site`, by what follows the dot; their values are texts or truths. */
function named(change: Change, prefix: string): [key: string, value: string][] {
  return Object.entries(change).flatMap(([key, value]) =>
    key.startsWith(prefix) && (typeof value === 'string' || typeof value === 'boolean')
      ? [[key.slice(prefix.length), String(value)]]
      : [],
  )
}

/** Tags with the named ones set; several of one key become one. */
function withTags(row: ResourceRow, set: readonly [string, string][]) {
  const kept = tagsOf(row).filter(({ key }) => !set.some(([name]) => name === key))
  return readBody(tagList, [...kept, ...set.map(([key, value]) => ({ key, value }))])
}

function withParams(call: TokenCall, row: ResourceRow, set: readonly [string, string][]) {
  const params = paramsOf(row)
  for (const [key, value] of set) {
    const known = params.find((param) => param.key === key)
    if (known) known.value = value
    else params.push(newParam(call, { key, value }))
  }
  return checkParams(params)
}

/** A table of devices in a dashboard changes their names, tags and parameters (contract 17.2). */
function edit(call: TokenCall): unknown {
  const { widget } = widgetInPath(call)
  for (const change of readBody(body, [call.body].flat())) {
    const row = findResource(call.db, widget.profile, 'device', change.device)
    if (!row) throw notFound('Device')
    const [tags, params] = [named(change, 'tags.'), named(change, 'param.')]
    editIn(call, devices, row, {
      name: change.name,
      active: change.active,
      tags: tags.length > 0 ? withTags(row, tags) : undefined,
      params: params.length > 0 ? withParams(call, row, params) : bodyOf(row)['params'],
    })
  }
  return 'Resource Updated'
}

export const widgetResourceRoutes: Route[] = [
  { method: 'PUT', path: '/data/:dashboard/:widget/resource', access: 'profile', handle: edit },
]
