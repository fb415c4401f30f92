import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import { useController } from 'react-hook-form'
import '#theme/mantine-overlay-styles.ts'
import { fieldProps, type FieldProps } from '#components/form/fields/FieldLabel.tsx'
import { openReference, suggestions } from './reference-suggestions.ts'
import { ResolvedText } from './ResolvedText.tsx'
import { useDictionary } from './use-dictionary.ts'

/** A text that users of the portal read. After a `#` it offers the keys of dictionaries, and it shows their text. */
export function PortalTextField(props: FieldProps) {
  const { field, fieldState } = useController<Record<string, string>>({ name: props.name })
  const value = field.value ?? ''
  const open = openReference(value)
  const [shown, setShown] = useState(false)
  const { slugs, texts } = useDictionary(open?.slug, { listed: open !== undefined })
  return (
    <div>
      <Autocomplete
        {...fieldProps(props, fieldState.error)}
        ref={field.ref}
        name={field.name}
        value={value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        data={suggestions(open, slugs, texts)}
        dropdownOpened={shown}
        onDropdownOpen={() => setShown(true)}
        onDropdownClose={() => setShown(false)}
        // A slug alone means nothing yet: its keys are offered next.
        onOptionSubmit={(chosen) => void (chosen.endsWith('.') && requestAnimationFrame(() => setShown(true)))}
        // The suggestions are filtered by what was typed already.
        filter={({ options }) => options}
        selectFirstOptionOnChange={open !== undefined}
        autoComplete="off"
        comboboxProps={{ transitionProps: { duration: 0 } }}
      />
      <ResolvedText text={value} />
    </div>
  )
}
