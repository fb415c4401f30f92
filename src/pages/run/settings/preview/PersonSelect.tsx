import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { memo, useState } from 'react'
import { foundUsers } from '#features/run-users/found-users.ts'
import { firstPeople } from '#api/run/run-user-query.ts'
import type { RunUser } from '#api/run/run-users.ts'
import { Picker } from '#components/form/pick/Picker.tsx'
import { noPersonFound, optionOf } from '#features/run-users/person-options.ts'
import { useProfileId } from '#app/use-session.ts'
import { say } from './messages/say.ts'

/** Users loaded at first; typing more letters finds the others. */
const most = 8
const everyone = 'everyone'

interface PersonSelectProps {
  person: RunUser | undefined
  onChoose: (person: RunUser | undefined) => void
}

/** Whose view of the portal is shown: everybody's, or that of one user, found by name or address on the server. */
export const PersonSelect = memo(function PersonSelect({ person, onChoose }: PersonSelectProps) {
  const profile = useProfileId()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [typed] = useDebouncedValue(text, 200)
  // The users are not loaded before somebody opens the list.
  const found = useQuery({
    ...foundUsers.list(profile, firstPeople(typed, most)),
    placeholderData: keepPreviousData,
    enabled: open,
  })
  const users = found.data?.rows ?? []
  const known = person && !users.some(({ id }) => id === person.id) ? [person, ...users] : users
  return (
    <Picker
      aria-label={say.asSeenBy()}
      size="xs"
      w={170}
      options={[{ value: everyone, label: say.everyone() }, ...known.map(optionOf)]}
      value={person?.id ?? everyone}
      onChange={(id) => onChoose(known.find((user) => user.id === id))}
      onText={setText}
      onOpen={() => setOpen(true)}
      nothingFound={noPersonFound(found)}
      inPlace
    />
  )
})
