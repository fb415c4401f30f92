import { flag, readBody, tagList, textOf, z } from '#emulator/rules/body.ts'

const thing = z.looseObject({}, 'Expected object')
const things = z.array(thing, 'Expected array')
const number = z.number('Expected number')
/** Sizes may be fractions (contract 17.1). */
const placed = z.looseObject(
  { widget_id: textOf(1, 60), x: number, y: number, width: number, height: number },
  'Expected object',
)

const create = z.object({
  label: textOf(1, 200),
  type: z.optional(textOf(1, 40)),
  tags: z.optional(tagList),
  visible: z.optional(flag),
  arrangement: z.optional(z.array(placed, 'Expected array')),
  tabs: z.optional(things),
  group_by: z.optional(z.array(z.unknown(), 'Expected array')),
  icon: z.optional(z.nullable(thing)),
  background: z.optional(z.nullable(thing)),
  theme: z.optional(z.nullable(thing)),
  setup: z.optional(z.nullable(thing)),
  blueprint_devices: z.optional(things),
  blueprint_device_behavior: z.optional(z.nullable(textOf(0, 60))),
  blueprint_selector_behavior: z.optional(z.nullable(textOf(0, 60))),
})
const edit = z.partial(create)
const duplicate = z.object({ new_label: z.optional(textOf(1, 200)), setup: z.optional(z.nullable(thing)) })

/** Body of `POST /dashboard` (contract 17.1): its name is called `label`. Throws 400. */
export function createDashboardBody(body: unknown) {
  const { label, type = 'dashboard', visible = true, ...rest } = readBody(create, body)
  return { name: label, type, visible, ...rest }
}

/** Throws 400. */
export function editDashboardBody(body: unknown) {
  const { label, ...rest } = readBody(edit, body)
  return { name: label, ...rest }
}

/** Throws 400. */
export const duplicateBody = (body: unknown) => readBody(duplicate, body)

const widgetFields = {
  label: textOf(0, 200),
  type: textOf(1, 60),
  display: z.optional(z.nullable(z.unknown())),
  data: z.optional(z.nullable(things)),
  resource: z.optional(z.nullable(things)),
  realtime: z.optional(z.nullable(flag)),
  analysis_run: z.optional(z.nullable(textOf(0, 60))),
}
const createWidget = z.looseObject(widgetFields)
const editWidget = z.partial(createWidget)
/** What a widget has by itself, and what no body may set. */
const reserved = new Set(['id', 'dashboard', 'profile', 'token', 'name', 'active', 'tags', 'created_at', 'updated_at'])

/** What depends on the type of a widget is opaque and kept as it came (contract 17.2). Throws 400. */
export function widgetBody(
  body: unknown,
  whole: boolean,
): { label?: string | undefined; rest: Record<string, unknown> } {
  const { label, ...rest } = whole ? readBody(createWidget, body) : readBody(editWidget, body)
  const kept = Object.entries(rest).filter(([key, value]) => !reserved.has(key) && value !== undefined)
  return { label, rest: Object.fromEntries(kept) }
}
