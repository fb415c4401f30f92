import { useNavigate } from 'react-router'
import { useShortcuts } from '../command/use-shortcuts.ts'
import { Icon } from '../display/Icon.tsx'
import { ActionButton } from './ActionButton.tsx'
import styles from './NewButton.module.css'

interface NewButtonProps {
  /** Why nothing can be made now. */
  reason?: string | undefined
  /** The verb and the thing: "New user". */
  children: string
  onClick?: () => void
  /** The address it leads to, instead of `onClick`. */
  to?: string
  onIntent?: () => void
}

/** The button of a list for a new thing, within the thumb's reach on a phone; the key `c` presses it. */
export function NewButton({ reason, children, onClick, to, onIntent }: NewButtonProps) {
  const navigate = useNavigate()
  const run = () => (to === undefined ? onClick?.() : void navigate(to))
  useShortcuts(reason ? [] : [{ keys: 'c', label: children, run }])
  return (
    <span className={styles.new} data-new>
      <ActionButton
        reason={reason}
        leftSection={<Icon name="plus" />}
        aria-keyshortcuts="c"
        {...(onClick === undefined ? {} : { onClick })}
        {...(to === undefined ? {} : { to })}
        {...(onIntent === undefined ? {} : { onIntent })}
      >
        {children}
      </ActionButton>
    </span>
  )
}
