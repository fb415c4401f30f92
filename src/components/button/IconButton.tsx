import type { ComponentPropsWithRef } from 'react'
import { visibleName } from '#lib/text/visible-text.ts'
import { Icon, type IconName } from '../display/Icon.tsx'
import styles from './IconButton.module.css'

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'type' | 'className' | 'children'> {
  icon: IconName
  /** What it does, and to what: "Remove tag site". */
  label: string
  /** As high as the fields it stands beside. */
  size?: 'field'
  /** What came of pressing it. */
  tone?: 'ok' | 'bad' | undefined
  /** In the colour of what it lies on, which is not the page. */
  inherit?: boolean
}

/** A button that is an icon, with a name for those who do not see it. With `aria-disabled` it keeps the focus. */
export function IconButton({ icon, label, size, tone, inherit, onClick, ...rest }: IconButtonProps) {
  const off = rest['aria-disabled'] === true
  return (
    <button
      type="button"
      className={styles.button}
      data-size={size}
      data-tone={tone}
      data-inherit={inherit}
      aria-label={visibleName(label)}
      onClick={off ? undefined : onClick}
      {...rest}
    >
      <Icon name={icon} size={size === 'field' ? 18 : 16} />
    </button>
  )
}
