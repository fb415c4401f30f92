import type { ReactNode } from 'react'
import type { IconName } from '../display/Icon.tsx'

/** One choice of a menu. A disabled choice stays visible and says why. */
export interface MenuChoice {
  label: string
  note?: string | undefined
  icon?: IconName
  danger?: boolean
  checked?: boolean
  disabledReason?: string | undefined
  onSelect: () => void
}

export interface MenuGroup {
  heading?: ReactNode
  /** With many choices a search among them is offered, under this name. */
  find?: string
  choices: readonly MenuChoice[]
}
