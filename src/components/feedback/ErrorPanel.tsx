import { Button } from '@mantine/core'
import { useId, type ReactNode, type Ref } from 'react'
import { Icon } from '../display/Icon.tsx'
import { visibleLines, visibleName } from '#lib/text/visible-text.ts'
import { describeError } from './describe-error.ts'
import { headline } from './headline.ts'
import styles from './ErrorPanel.module.css'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

export interface ErrorPanelProps {
  error: unknown
  /** What did not happen, naming the thing: "The user was not created". */
  title?: string
  onRetry?: () => void
  /** Links or buttons that help the person on. */
  actions?: ReactNode
  /** Lets a form scroll the panel into view. */
  box?: Ref<HTMLDivElement>
}

/**
 * A failure, shown beside its cause: what happened, the server's own message, what it means, what to do. Never closes
 * by itself.
 */
export function ErrorPanel({ error, title, onRetry, actions, box }: ErrorPanelProps) {
  const described = describeError(error)
  const titleId = useId()
  const head = title === undefined ? described.title : headline(title, described.maybeDone === true)
  // With a title of the page's own, the kind of failure is shown as well.
  const kind = title === undefined ? undefined : described.title
  return (
    <div
      className={styles['panel']}
      role="alert"
      aria-labelledby={titleId}
      {...(box === undefined ? {} : { ref: box, tabIndex: -1 })}
    >
      <Icon name="alert-triangle" />
      <div className={styles['body']}>
        <p id={titleId} className={styles['title']}>
          {visibleName(sentence(head))}
        </p>
        {described.detail === undefined ? null : (
          <p>{say.serverAnswered({ visibleLines: visibleLines(described.detail) })}</p>
        )}
        {kind === undefined && described.meaning === undefined ? null : (
          <p>
            {visibleLines(
              [kind, described.meaning].flatMap((text) => (text === undefined ? [] : [sentence(text)])).join(' '),
            )}
          </p>
        )}
        {described.nextStep === undefined ? null : <p>{visibleLines(sentence(described.nextStep))}</p>}
        {onRetry === undefined && actions === undefined ? null : (
          <div className={styles['actions']}>
            {onRetry === undefined ? null : (
              <Button
                variant="default"
                size="xs"
                data-sends
                onClick={onRetry}
                leftSection={<Icon name="refresh" size={14} />}
              >
                {common.retry()}
              </Button>
            )}
            {actions}
          </div>
        )}
      </div>
    </div>
  )
}

function sentence(text: string): string {
  return /[.!?…”]$/.test(text) ? text : `${text}.`
}
