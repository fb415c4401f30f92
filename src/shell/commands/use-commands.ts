import { useMantineColorScheme } from '@mantine/core'
import { useNavigate } from 'react-router'
import type { Session } from '#api/session/session-shape.ts'
import { signOut } from '#api/session/sign-out.ts'
import type { CommandGroup } from '#components/command/command.ts'
import { colorSchemes } from './color-schemes.ts'
import { openShortcuts } from './command-events.ts'
import { navigation } from '../navigation.ts'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'

/** All commands of the palette except the results from the server. */
export function useCommands(session: Session): CommandGroup[] {
  const profile = useProfileId()
  const navigate = useNavigate()
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  const go = (path: string) => () => void navigate(path)
  return [
    {
      label: 'Pages',
      commands: [
        ...navigation.flatMap(({ label: group, items }) =>
          items.map(({ label, icon, path, key }) => ({
            id: `page-${key}`,
            label,
            note: group,
            icon,
            keys: `g ${key}`,
            onSelect: go(path(profile)),
          })),
        ),
        { id: 'page-account', label: 'Account', note: 'You', icon: 'user', onSelect: go(paths.account) },
        { id: 'page-security', label: 'Security', note: 'You', icon: 'shield', onSelect: go(paths.security) },
        {
          id: 'inbox',
          label: 'Inbox',
          note: 'Account',
          icon: 'bell',
          keys: 'g i',
          keywords: 'notifications invitations notices account',
          onSelect: go(paths.inbox),
        },
      ],
    },
    {
      label: 'Actions',
      commands: [
        ...(session.permission === 'read'
          ? []
          : [
              {
                id: 'new-user',
                label: 'New user',
                icon: 'plus',
                keywords: 'create add person',
                onSelect: go(paths.newUser(profile)),
              } as const,
            ]),
        ...colorSchemes.map(({ value, label, icon }) => ({
          id: `scheme-${value}`,
          label: `Colour scheme: ${label.toLowerCase()}`,
          icon,
          keywords: 'color theme dark light mode',
          onSelect: () => setColorScheme(value),
        })),
        { id: 'shortcuts', label: 'Keyboard shortcuts', icon: 'keyboard', onSelect: openShortcuts },
        {
          id: 'sign-out',
          label: 'Sign out',
          icon: 'log-out',
          keywords: 'log out leave',
          onSelect: () => {
            void navigate(paths.signIn)
            signOut()
          },
        },
      ],
    },
  ]
}
