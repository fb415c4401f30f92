import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { foundUsers } from '#features/run-users/found-users.ts'
import { firstPeople } from '#api/run/run-user-query.ts'
import { Icon } from '#components/display/Icon.tsx'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { Picker } from '#components/form/pick/Picker.tsx'
import { noPersonFound, optionOf } from '#features/run-users/person-options.ts'
import { useProfileId } from '#app/use-session.ts'
import type { Compose } from './compose-schema.ts'
import classes from './notifications.module.css'
import { Pasted } from './Pasted.tsx'
import { pastedAddresses } from './pasted-addresses.ts'
import { usePastedPeople } from './use-pasted-people.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { say } from './messages/say.ts'

/** Results shown at first; more letters narrow them down. */
const most = 8

/** Finds people by name or address on the server, and lists the chosen ones. */
export function PeoplePicker() {
  const profile = useProfileId()
  const { field, fieldState } = useController<Compose, 'people'>({ name: 'people' })
  const { getValues } = useFormContext<Compose>()
  const [text, setText] = useState('')
  const [typed] = useDebouncedValue(text, 200)
  const found = useQuery({ ...foundUsers.list(profile, firstPeople(typed, most)), placeholderData: keepPreviousData })
  const chosen = new Set(field.value.map(({ id }) => id))
  const options = (found.data?.rows ?? []).filter(({ id, email }) => email !== '' && !chosen.has(id))
  const paste = usePastedPeople(profile, (users) => {
    const have = new Set(getValues('people').map(({ id }) => id))
    const fresh = users.filter(({ id }) => !have.has(id))
    field.onChange([...getValues('people'), ...fresh.map(({ id, name, active }) => ({ id, name, active }))])
  })
  const add = (id: string) => {
    const user = options.find((one) => one.id === id)
    if (user) field.onChange([...field.value, { id: user.id, name: user.name, active: user.active }])
  }
  return (
    <div>
      <Picker
        label={say.users()}
        placeholder={say.searchPlaceholder()}
        ref={field.ref}
        value=""
        onChange={add}
        onText={setText}
        onBlur={field.onBlur}
        options={options.map(optionOf)}
        nothingFound={noPersonFound(found)}
        error={fieldState.error?.message}
        onPaste={(event) => {
          const addresses = pastedAddresses(event.clipboardData.getData('text'))
          if (addresses.length === 0) return
          event.preventDefault()
          paste.mutate(addresses)
        }}
        inPlace
      />
      <Pasted paste={paste} />
      {field.value.length > 0 && <Chosen people={field.value} onChange={field.onChange} />}
    </div>
  )
}

const shown = 30

function Chosen({ people, onChange }: { people: Compose['people']; onChange: (people: Compose['people']) => void }) {
  const write = useNumberStyle()
  return (
    <ul className={classes.people} aria-label={say.chosenUsers()} style={{ marginTop: 8 }}>
      {people.slice(0, shown).map(({ id, name, active }) => (
        <li key={id} className={classes.person}>
          {visibleName(name)}
          {active === false && <span className="text-help">{say.inactive()}</span>}
          <button
            type="button"
            aria-label={say.removeName({ name: visibleName(name) })}
            onClick={() => onChange(people.filter((one) => one.id !== id))}
          >
            <Icon name="x" size={14} />
          </button>
        </li>
      ))}
      {people.length > shown && (
        <li className="text-help">
          {say.andMore({
            people: write(people.length - shown),
            button: (inside) => <TextButton onClick={() => onChange([])}>{inside}</TextButton>,
          })}
        </li>
      )}
    </ul>
  )
}
