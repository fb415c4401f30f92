import type { ReactNode } from 'react'
import styles from './ChoiceLabel.module.css'

interface ChoiceGroupProps {
  legend: ReactNode
  children: ReactNode
  /** Beside each other, as far as there is room. */
  inline?: boolean
  disabled?: boolean
}

/** Choices that answer one question. */
export function ChoiceGroup({ legend, children, inline, disabled }: ChoiceGroupProps) {
  return (
    <fieldset disabled={disabled}>
      <legend className="text-label">{legend}</legend>
      <div className={styles.group} data-inline={inline}>
        {children}
      </div>
    </fieldset>
  )
}
