import { Button } from '@mantine/core'
import type { AccountNotification } from '#api/account/account-notifications.ts'
import { describeButtonEffect, readButtons, type ShownButton } from './notification-buttons.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { Icon } from '#components/display/Icon.tsx'
import classes from './notices.module.css'
import { answerOf, pagesOf } from './use-press.ts'
import { listInWords } from '#lib/words/list-in-words.ts'
import { say } from './messages/say.ts'

interface NoticeButtonsProps {
  notice: AccountNotification
  /** Why none of them can be pressed. */
  reason: string | undefined
  busy: boolean
  onPress: (button: ShownButton) => void
}

/** The buttons of an open notice, with what each does where its label does not say. */
export function NoticeButtons({ notice, reason, busy, onPress }: NoticeButtonsProps) {
  const buttons = readButtons(notice.buttons)
  const name = visibleName(notice.title) || say.thisNotice()
  return (
    <ul className={classes.buttons} aria-label={say.buttonsOfName({ name })}>
      {buttons.map((button, at) => {
        const blocked = reason ?? whyBlocked(button)
        const answer = answerOf(button)
        return (
          // Buttons may repeat and never move while they are shown.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <Button
              size="xs"
              className={classes.press ?? ''}
              variant={answer === 'accepted' ? 'filled' : 'default'}
              {...(blocked === undefined ? {} : { 'data-disabled': true, 'aria-disabled': true, title: blocked })}
              rightSection={pagesOf(button).length > 0 ? <Icon name="external-link" size={14} /> : undefined}
              onClick={() => blocked === undefined && !busy && onPress(button)}
            >
              {visibleName(button.label) || say.withoutALabel()}
            </Button>
            {answer === undefined && (
              <span className={classes.effect}>
                {blocked ??
                  (visibleName(listInWords(button.effects.map(describeButtonEffect), 'unit')) || say.doesNothing())}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function whyBlocked(button: ShownButton): string | undefined {
  if (button.id === '') return say.buttonHasNoId()
  const pages = button.effects.filter(({ kind }) => kind === 'open')
  if (pages.length > pagesOf(button).length) return say.addressNotOneBrowser()
  return undefined
}
