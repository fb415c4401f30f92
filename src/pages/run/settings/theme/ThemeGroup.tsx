import { memo } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import { GroupReset } from './GroupReset.tsx'
import type { ThemeKeyGroup as Group, ThemeKey } from './theme-keys.ts'
import classes from './theme.module.css'
import { ThemeRow } from './ThemeRow.tsx'
import type { Fill } from './use-fill.ts'

export const headingOf = (group: string): string => `theme-group-${group}`

interface ThemeGroupProps {
  group: Group
  /** The keys that match the search. */
  keys: readonly ThemeKey[]
  open: boolean
  onToggle: (group: string) => void
  /** Called when the focus enters this group. */
  onEnter: (group: string) => void
  onFill: (fills: readonly Fill[], message?: string) => void
}

/** A collapsible group of keys. */
export const ThemeGroup = memo(function ThemeGroup(props: ThemeGroupProps) {
  const { group, keys, open, onToggle, onEnter, onFill } = props
  return (
    // The handler only listens to focus events of elements inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={classes.group}
      aria-labelledby={headingOf(group.id)}
      data-open={open || undefined}
      onFocus={() => onEnter(group.id)}
    >
      <div className={classes.groupHead}>
        <h2 className={classes.groupTitle}>
          <button
            type="button"
            id={headingOf(group.id)}
            className={classes.toggle}
            aria-expanded={open}
            onClick={() => onToggle(group.id)}
          >
            <Icon name={open ? 'chevron-down' : 'chevron-right'} size={16} />
            {group.title}
          </button>
        </h2>
        <GroupReset group={group} onFill={onFill} />
      </div>
      <p className={classes.groupHelp}>{group.help}</p>
      {open && (
        <div className={classes.rows}>
          {keys.map((themeKey) => (
            <ThemeRow key={themeKey.key} themeKey={themeKey} onFill={onFill} />
          ))}
        </div>
      )}
    </section>
  )
})
