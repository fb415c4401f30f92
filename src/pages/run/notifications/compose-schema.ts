import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import {
  buttonId,
  maxButtons,
  type NotificationBody,
  type NotificationButton,
} from '#features/notifications/notification-body.ts'
import { tagList } from '#components/form/fields/tag-list.ts'

const web = /^https?:\/\/[^\s/]+\S*$/i
/** Spreads over the field it is about; the form shows it there. */
const at = (field: string, error: string) => ({ path: [field], error })

const button = z
  .object({
    label: z
      .string()
      .check(z.trim(), z.minLength(1, 'Say what the button does'), z.maxLength(40, 'At most 40 characters')),
    does: z.enum(['link', 'analysis']),
    /** An address, or the id of an analysis. */
    target: z.string().check(meant.plain),
    color: z.string().check(z.trim(), z.maxLength(60, 'At most 60 characters')),
  })
  .check(
    z.refine(
      ({ does, target }) => does !== 'link' || web.test(target),
      at('target', 'Enter an address that begins with https://'),
    ),
    z.refine(({ does, target }) => does !== 'analysis' || target !== '', at('target', 'Choose an analysis')),
  )

/** The message and whom it goes to, as the form holds them. */
export const composeSchema = z
  .object({
    to: z.enum(['chosen', 'matching']),
    people: z.array(z.object({ id: z.string(), name: z.string(), active: z.optional(z.boolean()) })),
    tags: tagList(5),
    onlyActive: z.boolean(),
    title: z.string().check(z.trim(), z.minLength(1, 'Enter a title'), z.maxLength(100, 'At most 100 characters')),
    message: z
      .string()
      .check(z.trim(), z.minLength(1, 'Enter a message'), z.maxLength(2_000, 'At most 2,000 characters')),
    icon: z
      .string()
      .check(meant.plain, z.regex(/^$|^https:\/\/[^\s/]+\S*$/i, 'Enter an address that begins with https://')),
    iconBackground: z.string().check(meant.text, z.maxLength(60, 'At most 60 characters')),
    buttons: z.array(button).check(z.maxLength(maxButtons, `At most ${maxButtons} buttons`)),
    autodisable: z.boolean(),
  })
  .check(z.refine(({ to, people }) => to !== 'chosen' || people.length > 0, at('people', 'Choose at least one user')))

export type Compose = z.infer<typeof composeSchema>

export const emptyCompose: Compose = {
  to: 'chosen',
  people: [],
  tags: [],
  onlyActive: true,
  title: '',
  message: '',
  icon: '',
  iconBackground: '',
  buttons: [],
  autodisable: true,
}

/** What is sent: the simple shape of buttons, and nothing that was left empty (contract 8.2). */
export function bodyOf({ title, message, icon, iconBackground, buttons, autodisable }: Compose): NotificationBody {
  const wire: NotificationButton[] = []
  for (const { label, does, target, color } of buttons) {
    const id = buttonId(
      label,
      wire.map((one) => one.id),
    )
    wire.push({
      id,
      label,
      ...(color === '' ? {} : { color }),
      ...(does === 'link' ? { url: target } : { analysis: target }),
    })
  }
  return {
    title,
    message,
    ...(wire.length === 0 ? {} : { buttons: wire, buttons_autodisable: autodisable }),
    ...(icon === ''
      ? {}
      : {
          icon: {
            image_url: icon,
            fit: 'contain' as const,
            ...(iconBackground === '' ? {} : { bg_color: iconBackground }),
          },
        }),
  }
}
