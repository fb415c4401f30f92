import { flag, textOf, z } from '../body.ts'

const trigger = z.looseObject(
  {
    analysis_id: z.optional(textOf(1, 100)),
    url: z.optional(textOf(1, 2_000)),
    method: z.optional(z.enum(['GET', 'POST', 'PUT', 'DELETE', 'REDIRECT'], 'Invalid enum value')),
    share_profile: z.optional(z.enum(['accept', 'refuse'], 'Invalid enum value')),
  },
  'Expected object',
)
const button = z.looseObject(
  {
    id: textOf(1, 100).check(z.regex(/^\S+$/, 'Spaces are not allowed')),
    label: textOf(1, 100),
    color: z.optional(z.nullable(textOf(0, 60))),
    url: z.optional(z.nullable(textOf(0, 2_000))),
    analysis: z.optional(z.nullable(textOf(0, 100))),
    triggers: z.optional(z.array(trigger, 'Expected array').check(z.maxLength(20, 'Array is too long'))),
  },
  'Expected object',
)

/** What contract 8.2 takes besides the recipient: both button shapes, at most four buttons. Unknown keys are kept. */
export const noticeFields = {
  title: textOf(1, 500),
  message: textOf(1, 5_000),
  read: z.optional(flag),
  icon: z.optional(z.nullable(z.looseObject({}, 'Expected object'))),
  buttons: z.optional(
    z.array(button, 'Expected array').check(z.maxLength(4, 'Array must contain at most 4 element(s)')),
  ),
  buttons_enabled: z.optional(flag),
  buttons_autodisable: z.optional(flag),
}

export type NoticeTrigger = z.output<typeof trigger>
export type NoticeButton = z.output<typeof button>

/** What pressing does, the older shape's `url` and `analysis` read as triggers (contract 8.2). */
export function triggersOf({ triggers = [], url, analysis }: NoticeButton): NoticeTrigger[] {
  return [
    ...triggers,
    ...(analysis ? [{ analysis_id: analysis }] : []),
    ...(url ? [{ url, method: 'REDIRECT' as const, body: {} }] : []),
  ]
}
