import type { Route, TokenCall } from '#emulator/call.ts'
import { invalid, notFound } from '#emulator/refusal.ts'
import { readBody, textOf, z } from '#emulator/rules/body.ts'
import { spend } from '#emulator/rules/spend.ts'
import { notify } from '#emulator/store/account/notifications.ts'
import { post } from '#emulator/store/account/outbox.ts'
import { findProfile } from '#emulator/store/profile/profiles.ts'
import { findResource } from '#emulator/store/resources.ts'

const address = textOf(1, 254)
const smsBody = z.object({ to: textOf(1, 60), message: textOf(1, 2_000) })
const emailBody = z.object({
  to: z.union([address, z.array(address).check(z.minLength(1))], 'Expected string or array'),
  from: z.optional(z.nullable(address)),
  subject: z.optional(textOf(0, 500)),
  message: z.optional(textOf(0, 200_000)),
  html: z.optional(textOf(0, 200_000)),
  template: z.optional(z.object({ name: textOf(1, 100), params: z.optional(z.record(z.string(), z.unknown())) })),
  attachment: z.optional(z.looseObject({ archive: z.string(), filename: z.string() })),
})
const mqttBody = z.object({
  topic: textOf(1, 500),
  message: z.string('Expected string'),
  device: z.optional(textOf(1, 60)),
  /** Old name of the device. */
  bucket: z.optional(textOf(1, 60)),
  qos: z.optional(z.number('Expected number')),
  retain: z.optional(z.boolean('Expected boolean')),
})
const notificationBody = z.object({
  title: textOf(1, 200),
  message: textOf(1, 5_000),
  ref_id: z.optional(z.nullable(textOf(0, 60))),
})

function sms(call: TokenCall): string {
  const { to, message } = readBody(smsBody, call.body)
  spend(call, 'sms', 1)
  post(call.db, { kind: 'sms', recipient: to, subject: '', body: message, secret: null }, call.now)
  return 'SMS added to the sending queue'
}

/** What a template would fill in stands in the mail as it was sent: the templates themselves are the portal's. */
function textOfMail({ html, message, template }: z.output<typeof emailBody>): string | undefined {
  return html ?? message ?? (template && JSON.stringify(template.params ?? {}))
}

/** Every recipient counts (docs/usage.md). */
function email(call: TokenCall): string {
  const mail = readBody(emailBody, call.body)
  const [subject, body] = [mail.subject ?? mail.template?.name, textOfMail(mail)]
  if (subject === undefined) throw invalid("{'subject':[{'message':'Required'}]}")
  if (body === undefined) throw invalid("{'message':[{'message':'Required'}]}")
  const recipients = [mail.to].flat()
  spend(call, 'email', recipients.length)
  for (const recipient of recipients) post(call.db, { kind: 'email', recipient, subject, body, secret: null }, call.now)
  return 'Email added to the sending queue'
}

/** Nobody listens to topics here: it is checked, counted in the log and gone. */
function mqtt(call: TokenCall): string {
  const { device, bucket } = readBody(mqttBody, call.body)
  const id = device ?? bucket
  if (id !== undefined && !findResource(call.db, call.token.profile, 'device', id)) throw notFound('Device')
  return 'MQTT message published'
}

/** A push to the profile's owner, which costs nothing. */
function notification(call: TokenCall): string {
  const { title, message } = readBody(notificationBody, call.body)
  const account = findProfile(call.db, call.token.profile)?.account
  if (account === undefined) throw notFound('Profile')
  notify(call.db, { account, title, message }, call.now)
  return 'Notification sent'
}

/** Sends, and leaves one event; what was sent is nobody's business there. */
const service = (word: string, verb: string, action: string, send: (call: TokenCall) => string): Route => ({
  method: 'POST',
  path: `/analysis/services/${word}/${verb}`,
  access: 'profile',
  policy: { resource: 'service', action: word },
  handle: (call) => {
    const result = send(call)
    const resourceId = call.token.type === 'analysis' ? call.token.ref_id : null
    call.audit({ resourceName: 'analysis', resourceId, action })
    return result
  },
})

/** Services for scripts (contract 16). */
export const serviceRoutes: Route[] = [
  service('sms', 'send', 'SMS sent', sms),
  service('email', 'send', 'E-mail sent', email),
  service('mqtt', 'publish', 'MQTT message published', mqtt),
  service('notification', 'send', 'Notification sent', notification),
]
