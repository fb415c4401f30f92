import { Combobox, InputBase, useCombobox, type InputBaseProps } from '@mantine/core'
import { useId, type ClipboardEvent, type FocusEvent, type KeyboardEvent, type Ref } from 'react'
import '#theme/mantine-overlay-styles.ts'
import { isConfirming } from '../is-confirming.ts'
import classes from '../fields/fields.module.css'
import type { PickOption } from './pick-options.ts'
import { unresolvedMark } from '../unresolved.ts'
import { useTypedPick } from './use-typed-pick.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

export interface PickerProps extends Pick<
  InputBaseProps,
  'label' | 'description' | 'error' | 'required' | 'withAsterisk' | 'inputWrapperOrder' | 'classNames' | 'size' | 'w'
> {
  /** Names it for screen readers where the label is not shown. */
  'aria-label'?: string | undefined
  /** Empty where nothing is chosen. */
  value: string
  options: readonly PickOption[]
  onChange: (value: string) => void
  onBlur?: ((event: FocusEvent) => void) | undefined
  ref?: Ref<HTMLInputElement>
  name?: string
  placeholder?: string | undefined
  disabled?: boolean
  clearable?: boolean
  clearLabel?: string
  /** Called with the typed text, where a server finds the options. */
  onText?: (text: string) => void
  /** Called on paste; may handle it by `preventDefault`. */
  onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void
  /** Said in place of options. */
  nothingFound?: string
  onOpen?: () => void
  /** Rendered in place instead of at the end of the page, so that it stays in its landmark. */
  inPlace?: boolean
}

/** Only the first so many are drawn; more letters find the rest. */
const most = 100

/**
 * One of many, found by typing: the nearest match is highlighted and Enter takes it. Typed text is never discarded,
 * neither by options that arrive nor by leaving the field (`useTypedPick`).
 */
export function Picker(props: PickerProps) {
  const { value, options, onChange, onBlur, onText, clearable = false, nothingFound = say.nothingMatches() } = props
  const listId = useId()
  const combobox = useCombobox()
  const pick = useTypedPick({ value, options, onChange, onText, clearable })
  const shown = pick.offered.slice(0, most)
  const optionId = (at: number) => `${listId}-${at}`
  const isOpen = combobox.dropdownOpened && !(props.disabled ?? false)
  const open = () => {
    if (!isOpen) props.onOpen?.()
    combobox.openDropdown()
  }
  const choose = (option: PickOption | undefined) => {
    if (option) pick.choose(option)
    combobox.closeDropdown()
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (!isOpen) open()
      else {
        const next = (pick.active + step + shown.length) % Math.max(1, shown.length)
        pick.move(step)
        document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
      }
    } else if (event.key === 'Enter' && isOpen && isConfirming(event)) {
      event.preventDefault()
      choose(shown[pick.active])
    } else if (event.key === 'Escape' && isOpen) {
      pick.type(undefined)
      combobox.closeDropdown()
    }
  }
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(chosen) => choose(options.find((option) => option.value === chosen))}
      transitionProps={{ duration: 0 }}
      withinPortal={!(props.inPlace ?? false)}
      {...(props.inPlace ? { width: 260, position: 'bottom-start' as const } : {})}
    >
      <Combobox.Target withAriaAttributes={false} withKeyboardNavigation={false}>
        <InputBase
          {...wrapperOf(props)}
          ref={props.ref}
          error={pick.problem ?? props.error}
          role="combobox"
          aria-haspopup="listbox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen && pick.active >= 0 ? optionId(pick.active) : undefined}
          data-mantine-stop-propagation={isOpen || undefined}
          {...(pick.problem === undefined ? {} : { [unresolvedMark]: true })}
          autoComplete="off"
          spellCheck={false}
          value={pick.text}
          onChange={(event) => {
            pick.type(event.currentTarget.value)
            open()
          }}
          onFocus={(event) => {
            // Typing replaces a chosen option; a text that matches no option can be corrected.
            if (pick.problem === undefined) event.currentTarget.select()
          }}
          onClick={open}
          {...(props.onPaste === undefined ? {} : { onPaste: props.onPaste })}
          onKeyDown={press}
          onBlur={(event) => {
            combobox.closeDropdown()
            // At once, for a save that leaves the field and then looks (`focusUnresolved`).
            event.currentTarget.toggleAttribute(unresolvedMark, pick.leave())
            onBlur?.(event)
          }}
          rightSection={
            clearable && value !== '' && !props.disabled ? (
              <Combobox.ClearButton
                aria-label={props.clearLabel ?? common.clear()}
                onClear={() => {
                  pick.type(undefined)
                  onChange('')
                }}
              />
            ) : (
              <Combobox.Chevron />
            )
          }
          rightSectionPointerEvents={clearable && value !== '' ? 'all' : 'none'}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isOpen}>
        <Combobox.Options id={listId} mah={props.inPlace ? 400 : 220} className={classes.picks ?? ''}>
          {shown.map((option, at) => (
            <Combobox.Option
              key={option.value}
              id={optionId(at)}
              value={option.value}
              aria-selected={option.value === value}
              {...(at === pick.active ? { 'data-combobox-selected': true } : {})}
            >
              {visibleName(option.label)}
              {option.note ? <span className={classes.pickNote}> {visibleName(option.note)}</span> : null}
            </Combobox.Option>
          ))}
          {shown.length === 0 ? <Combobox.Empty>{nothingFound}</Combobox.Empty> : null}
          {pick.offered.length > most ? (
            <Combobox.Empty>{say.typeToFindAmong({ count: pick.offered.length })}</Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function wrapperOf(props: PickerProps) {
  const { label, description, required, withAsterisk, inputWrapperOrder, classNames, size, w, name, placeholder } =
    props
  const given = {
    label,
    description,
    required,
    withAsterisk,
    inputWrapperOrder,
    classNames,
    size,
    w,
    name,
    placeholder,
  }
  const named = { 'aria-label': props['aria-label'], disabled: props.disabled }
  return Object.fromEntries(Object.entries({ ...given, ...named }).filter(([, one]) => one !== undefined))
}
