import { Autocomplete, type AutocompleteProps } from '@mantine/core'
import '#theme/mantine-overlay-styles.ts'
import { suggestionsFor } from './suggestions-for.ts'

export interface SuggestInputProps extends Omit<
  AutocompleteProps,
  'data' | 'value' | 'limit' | 'filter' | 'autoComplete' | 'comboboxProps' | 'selectFirstOptionOnChange'
> {
  value: string
  suggestions: readonly string[]
}

/**
 * A text field with suggestions that are in use elsewhere: the nearest is highlighted while letters are typed, and
 * Enter takes it. Leaving the field keeps what was typed.
 */
export function SuggestInput({ value, suggestions, ...props }: SuggestInputProps) {
  return (
    <Autocomplete
      {...props}
      value={value}
      title={value}
      data={suggestionsFor(suggestions, value)}
      // They are chosen and sorted already.
      filter={({ options }) => options}
      // Nothing is taken from somebody who has typed nothing.
      selectFirstOptionOnChange={value.trim() !== ''}
      autoComplete="off"
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  )
}
