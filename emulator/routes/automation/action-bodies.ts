import { invalid } from '#emulator/refusal.ts'
import { flag, readBody, tagList, textOf, z } from '#emulator/rules/body.ts'

const types = [
  'condition', 'resource', 'interval', 'schedule', 'mqtt_topic', 'usage_alert', 'condition_geofence',
] as const // prettier-ignore
const deeds = [
  'script', 'notification', 'notification_run', 'email', 'sms', 'mqtt', 'post', 'sms-twilio', 'whatsapp-twilio', 'email-sendgrid',
  'email-smtp', 'queue-sqs',
] as const // prettier-ignore

const create = z.object({
  name: textOf(1, 200),
  description: z.optional(z.nullable(textOf(0, 1_000))),
  active: z.optional(flag),
  lock: z.optional(flag),
  type: z.optional(z.enum(types, 'Invalid enum value')),
  trigger: z.optional(z.array(z.looseObject({}, 'Expected object'), 'Expected array')),
  /** What it does; the rest depends on the type and is kept as it came. */
  action: z.looseObject({ type: z.enum(deeds, 'Invalid enum value') }, 'Expected object'),
  trigger_when_unlock: z.optional(flag),
  tags: z.optional(tagList),
})
const edit = z.partial(create)

/** Conditions of these are limited (contract 15). */
const limited: ReadonlySet<unknown> = new Set(['usage_alert', 'condition_geofence'])
const mostConditions = 10

function checkTrigger(type: unknown, trigger: readonly unknown[]): void {
  if (limited.has(type) && trigger.length > mostConditions)
    throw invalid(`{'trigger':[{'message':'Array must contain at most ${mostConditions} element(s)'}]}`)
}

/** Body of `POST /action` (contract 15). Throws 400. */
export function createActionBody(body: unknown) {
  const { type = 'condition', trigger = [], lock = false, ...rest } = readBody(create, body)
  checkTrigger(type, trigger)
  return { ...rest, type, trigger, lock }
}

/** Body of an edit of what is stored. Throws 400. */
export function editActionBody(body: unknown, stored: { type?: unknown; trigger?: unknown }) {
  const read = readBody(edit, body)
  const { type = stored.type, trigger = stored.trigger } = read
  checkTrigger(type, Array.isArray(trigger) ? trigger : [])
  return read
}
