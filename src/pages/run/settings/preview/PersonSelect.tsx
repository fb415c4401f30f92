import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { foundUsers } from '../../../../api/find-run-users.ts'
import { firstPeople } from '../../../../api/run-user-query.ts'
import type { RunUser } from '../../../../api/run-users.ts'
import '../../../../mantine-overlay-styles.ts'
import { useProfileId } from '../../../shell/use-session.ts'

/** Found at once; more letters find the rest. */
const most = 8
const everyone = ''

interface PersonSelectProps {
  person: RunUser | undefined
  onChoose: (person: RunUser | undefined) => void
}

/** Whose portal is shown: everyone's, or a user's, found by name or address on the server. */
export function PersonSelect({ person, onChoose }: PersonSelectProps) {
  const profile = useProfileId()
  const [open, setOpen] = useState(false)
  const label = person ? person.name || person.email : 'Everyone'
  const [text, setText] = useState(label)
  const [typed] = useDebouncedValue(text === label ? '' : text, 200)
  // Nobody is asked for until somebody looks.
  const found = useQuery({
    ...foundUsers.list(profile, firstPeople(typed, most)),
    placeholderData: keepPreviousData,
    enabled: open,
  })
  const users = found.data?.rows ?? []
  const options = [
    { value: everyone, label: 'Everyone' },
    ...(person && !users.some(({ id }) => id === person.id) ? [{ value: person.id, label }] : []),
    ...users.map(({ id, name, email }) => ({ value: id, label: name || email })),
  ]
  return (
    <Select
      aria-label="As seen by"
      size="xs"
      w={170}
      data={options}
      value={person?.id ?? everyone}
      onChange={(id) => onChoose(users.find((user) => user.id === id) ?? (id === person?.id ? person : undefined))}
      searchable
      searchValue={text}
      onSearchChange={setText}
      onDropdownOpen={() => setOpen(true)}
      onFocus={(event) => event.currentTarget.select()}
      // The server has searched already; an address is no part of a label's text.
      filter={({ options: all }) => all}
      allowDeselect={false}
      nothingFoundMessage={found.error ? 'The search failed; type again to retry' : 'Nobody found'}
      autoComplete="off"
      maxDropdownHeight={400}
      comboboxProps={{ transitionProps: { duration: 0 }, withinPortal: false, width: 260, position: 'bottom-start' }}
    />
  )
}
