import { Modal } from '@mantine/core'
import { useId, useState, type KeyboardEvent } from 'react'
import '#theme/mantine-overlay-styles.ts'
import { Icon } from '../display/Icon.tsx'
import { useFocusReturn } from '../feedback/use-focus-return.ts'
import type { Command, CommandGroup } from './command.ts'
import classes from './CommandPalette.module.css'
import { Keys } from './Keys.tsx'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from '../messages/say.ts'

export interface CommandPaletteProps {
  text: string
  onText: (text: string) => void
  /** The matching commands, in the order to show them. */
  groups: readonly CommandGroup[]
  /** True while more results may arrive. */
  busy: boolean
  onClose: () => void
}

/** One field that finds everything: a combobox over a grouped list (ARIA authoring practices). */
export function CommandPalette({ text, onText, groups, busy, onClose }: CommandPaletteProps) {
  const listId = useId()
  useFocusReturn()
  const [chosen, setChosen] = useState(0)
  const all = groups.flatMap(({ commands }) => commands)
  const active = Math.min(chosen, all.length - 1)
  const optionId = (command: Command) => `${listId}-${command.id}`
  const run = (command: Command | undefined) => {
    if (!command) return
    onClose()
    command.onSelect()
  }
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && all.length > 0) {
      event.preventDefault()
      const next = (active + step + all.length) % all.length
      const command = all[next]
      setChosen(next)
      if (command) document.getElementById(optionId(command))?.scrollIntoView({ block: 'nearest' })
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      run(all[active])
    }
  }
  const activeCommand = all[active]
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={600}
      yOffset="12vh"
      padding={0}
      lockScroll={false}
      transitionProps={{ duration: 120 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={say.searchOrJumpTo()}>
        <div className={classes.search}>
          <Icon name="search" />
          <input
            data-autofocus
            className={classes.input}
            role="combobox"
            aria-label={say.searchPagesActionsUsers()}
            aria-expanded={all.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            {...(activeCommand ? { 'aria-activedescendant': optionId(activeCommand) } : {})}
            placeholder={say.searchPagesActionsUsers()}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => {
              setChosen(0)
              onText(event.currentTarget.value)
            }}
            onKeyDown={move}
          />
        </div>
        <div id={listId} className={classes.list} role="listbox" aria-label={say.results()}>
          {groups.map((group) => (
            <div key={group.label} role="group" aria-label={group.label}>
              <div className={classes.group} aria-hidden>
                {group.label}
              </div>
              {group.commands.map((command) => (
                <Option
                  key={command.id}
                  id={optionId(command)}
                  command={command}
                  active={command === activeCommand}
                  onRun={run}
                />
              ))}
            </div>
          ))}
        </div>
        <p className={classes.state} role="status">
          {busy ? say.searchingDots() : all.length === 0 ? say.nothingMatches() : ''}
        </p>
      </Modal.Content>
    </Modal.Root>
  )
}

interface OptionProps {
  id: string
  command: Command
  active: boolean
  onRun: (command: Command) => void
}

function Option({ id, command, active, onRun }: OptionProps) {
  return (
    // The field handles the keys and names this option as its active descendant.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div id={id} role="option" aria-selected={active} className={classes.option} onClick={() => onRun(command)}>
      {command.icon && <Icon name={command.icon} />}
      <span className={classes.label}>{visibleName(command.label)}</span>
      {command.note && <span className={classes.note}>{visibleName(command.note)}</span>}
      {command.keys && <Keys keys={command.keys} />}
    </div>
  )
}
