import { Button, type ButtonProps } from '@mantine/core'
import { useState, type ReactNode, type SyntheticEvent } from 'react'
import { Link } from 'react-router'
import { Hint } from '../display/Hint.tsx'

interface ActionButtonProps extends Pick<ButtonProps, 'variant' | 'size' | 'leftSection' | 'color'> {
  /** Why it cannot be pressed now. It stays reachable then, and tells the reason on hover and on focus. */
  reason?: string | undefined
  children: ReactNode
  onClick?: (() => void) | undefined
  /** The address it leads to, instead of `onClick`. */
  to?: string
  /** Starts to load what pressing it will need. */
  onIntent?: () => void
  'aria-label'?: string
  'aria-keyshortcuts'?: string
}

/** A button for something that may not be possible now, or not for this person. */
export function ActionButton({ reason, onClick, to, onIntent, ...button }: ActionButtonProps) {
  if (reason) return <BlockedButton reason={reason} {...button} />
  const intent = onIntent && { onPointerEnter: onIntent, onFocus: onIntent }
  return to === undefined ? (
    <Button onClick={onClick} {...intent} {...button} />
  ) : (
    <Button component={Link} to={to} {...intent} {...button} />
  )
}

function BlockedButton({ reason, children, ...button }: ActionButtonProps & { reason: string }) {
  const [anchor, setAnchor] = useState<Element>()
  const show = (event: SyntheticEvent) => setAnchor(event.currentTarget)
  const hide = () => setAnchor(undefined)
  return (
    <>
      <Button
        {...button}
        data-disabled
        aria-disabled
        aria-description={reason}
        onPointerEnter={show}
        onPointerLeave={hide}
        onFocus={show}
        onBlur={hide}
        onKeyDown={(event) => event.key === 'Escape' && hide()}
      >
        {children}
      </Button>
      {anchor && <Hint anchor={anchor}>{reason}</Hint>}
    </>
  )
}
