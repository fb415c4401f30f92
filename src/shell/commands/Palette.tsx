import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { foundUsers } from '#features/run-users/found-users.ts'
import { firstPeople } from '#api/run/run-user-query.ts'
import type { CommandGroup } from '#components/command/command.ts'
import { CommandPalette } from '#components/command/CommandPalette.tsx'
import { matchCommands } from '#components/command/match-commands.ts'
import { useDebouncedValue } from '@mantine/hooks'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'
import { say } from '../messages/say.ts'

/** The palette, with the users that the server finds for the text; asked once per pause in typing. */
export function Palette({ groups, onClose }: { groups: readonly CommandGroup[]; onClose: () => void }) {
  const profile = useProfileId()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text.trim(), 200)
  const long = settled.length >= 2
  const users = useQuery({
    ...foundUsers.list(profile, firstPeople(settled, most)),
    enabled: long,
  })
  const found: CommandGroup[] = [
    {
      label: say.users(),
      commands: (long ? (users.data?.rows ?? []) : []).map(({ id, name, email, company }) => ({
        id: `user-${id}`,
        label: name || email || id,
        note: email,
        keywords: `${email} ${company ?? ''}`,
        icon: 'user',
        onSelect: () => void navigate(paths.user(profile, id)),
      })),
    },
  ]
  // Users found for an earlier text are matched against this one too: Enter must never open somebody else.
  const shown = matchCommands([...groups, ...found], text)
  return (
    <CommandPalette text={text} onText={setText} groups={shown} busy={long && users.isFetching} onClose={onClose} />
  )
}

/** Results shown at first; more letters narrow them down. */
const most = 8
