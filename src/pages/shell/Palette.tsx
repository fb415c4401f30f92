import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { runUsers } from '../../api/run-users.ts'
import type { CommandGroup } from '../../components/command/command.ts'
import { CommandPalette } from '../../components/command/CommandPalette.tsx'
import { matchCommands } from '../../components/command/match-commands.ts'
import { useDebouncedValue } from '@mantine/hooks'
import { paths } from './paths.ts'
import { useProfileId } from './use-session.ts'

/** The palette with the users the server finds for the text; one request per pause in typing. */
export function Palette({ groups, onClose }: { groups: readonly CommandGroup[]; onClose: () => void }) {
  const profile = useProfileId()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text.trim(), 200)
  const long = settled.length >= 2
  const users = useQuery({
    ...runUsers.list(profile, { ...everyone, text: settled }),
    enabled: long,
  })
  const found: CommandGroup[] = [
    {
      label: 'Users',
      commands: (long ? (users.data ?? []) : []).map(({ id, name, email }) => ({
        id: `user-${id}`,
        label: name,
        note: email,
        keywords: email,
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

const everyone = {
  text: '',
  active: undefined,
  tags: [],
  language: undefined,
  timezone: undefined,
  neverLoggedIn: false,
  sort: 'name',
  page: 1,
  size: 8,
} as const
