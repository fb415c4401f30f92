import { flag, textOf, z } from '../body.ts'

/** A button of either shape (contract 8.2): `url` and `analysis` beside the label, or a list of `triggers`. Unknown keys stay. */
const button = z.looseObject(
  {
    id: textOf(1, 60).check(z.regex(/^\S+$/, 'Invalid button id')),
    label: textOf(1, 100),
    color: z.optional(z.nullable(textOf(0, 60))),
    url: z.optional(z.nullable(textOf(0, 2_000))),
    analysis: z.optional(z.nullable(textOf(0, 60))),
    triggers: z.optional(
      z.array(z.looseObject({}, 'Expected object'), 'Expected array').check(z.maxLength(20, 'Array is too long')),
    ),
  },
  'Expected object',
)

const icon = z.looseObject(
  {
    svg_url: z.optional(z.nullable(textOf(0, 2_000))),
    image_url: z.optional(z.nullable(textOf(0, 2_000))),
  },
  'Expected object',
)

/** What a notification may say (contract 8.2); at most four buttons. */
const parts = {
  title: textOf(1, 200),
  message: textOf(1, 5_000),
  buttons: z.optional(
    z.array(button, 'Expected array').check(z.maxLength(4, 'Array must contain at most 4 element(s)')),
  ),
  buttons_enabled: z.optional(flag),
  buttons_autodisable: z.optional(flag),
  icon: z.optional(z.nullable(icon)),
  read: z.optional(flag),
}

const notificationBody = z.object(parts)
export const notificationChanges = z.partial(notificationBody)
export const runNotificationBody = z.object({ ...parts, run_user: textOf(1, 60) })

export type NotificationButton = z.output<typeof button>
