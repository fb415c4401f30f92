import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import {
  buttonId,
  maxButtons,
  type NotificationBody,
  type NotificationButton,
} from '#features/notifications/notification-body.ts'
import { tagList } from '#components/form/fields/tag-list.ts'
import { say } from './messages/say.ts'

const web = /^https?:\/\/[^\s/]+\S*$/i
/** The path of the field to which an error belongs; the form shows it there. */
const at = (field: string, error: () => string) => ({ path: [field], error })

const button = z
  .object({
    label: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, { error: say.sayWhatItDoes }),
        z.maxLength(40, { error: say.atMost40Characters }),
      ),
    does: z.enum(['link', 'analysis']),
    /** An address, or the id of an analysis. */
    target: z.string().check(meant.plain),
    color: z.string().check(z.trim(), z.maxLength(60, { error: say.atMost60Characters })),
  })
  .check(
    z.refine(({ does, target }) => does !== 'link' || web.test(target), at('target', say.enterAddress)),
    z.refine(({ does, target }) => does !== 'analysis' || target !== '', at('target', say.chooseAnalysis)),
  )

/** The message and whom it goes to, as the form holds them. */
export const composeSchema = z
  .object({
    to: z.enum(['chosen', 'matching']),
    people: z.array(z.object({ id: z.string(), name: z.string(), active: z.optional(z.boolean()) })),
    tags: tagList(5),
    onlyActive: z.boolean(),
    title: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, { error: say.enterATitle }),
        z.maxLength(100, { error: say.atMost100Characters }),
      ),
    message: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, { error: say.enterAMessage }),
        z.maxLength(2_000, { error: say.atMost2000Characters }),
      ),
    icon: z.string().check(meant.plain, z.regex(/^$|^https:\/\/[^\s/]+\S*$/i, { error: say.enterAddress })),
    iconBackground: z.string().check(meant.text, z.maxLength(60, { error: say.atMost60Characters })),
    buttons: z.array(button).check(z.maxLength(maxButtons, { error: () => say.tooManyButtons({ maxButtons }) })),
    autodisable: z.boolean(),
  })
  .check(z.refine(({ to, people }) => to !== 'chosen' || people.length > 0, at('people', say.chooseUser)))

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

/** The body to send: buttons in the simple shape, without fields left empty (contract 8.2). */
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
