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
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

/** All commands of the palette except the results from the server. */
export function useCommands(session: Session): CommandGroup[] {
  const profile = useProfileId()
  const navigate = useNavigate()
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  const go = (path: string) => () => void navigate(path)
  return [
    {
      label: say.pages(),
      commands: [
        ...navigation.flatMap(({ label: group, items }) =>
          items.map(({ label, icon, path, key }) => ({
            id: `page-${key}`,
            label: label(),
            note: group?.(),
            icon,
            keys: `g ${key}`,
            onSelect: go(path(profile)),
          })),
        ),
        { id: 'page-account', label: say.account(), note: say.you(), icon: 'user', onSelect: go(paths.account) },
        { id: 'page-security', label: say.security(), note: say.you(), icon: 'shield', onSelect: go(paths.security) },
        {
          id: 'inbox',
          label: say.inbox(),
          note: say.account(),
          icon: 'bell',
          keys: 'g i',
          keywords: say.inboxKeywords(),
          onSelect: go(paths.inbox),
        },
      ],
    },
    {
      label: say.actions(),
      commands: [
        ...(session.permission === 'read'
          ? []
          : [
              {
                id: 'new-user',
                label: say.newUser(),
                icon: 'plus',
                keywords: say.newUserKeywords(),
                onSelect: go(paths.newUser(profile)),
              } as const,
            ]),
        ...colorSchemes.map(({ value, label, icon }) => ({
          id: `scheme-${value}`,
          label: say.colourSchemeLabel({ label: label().toLowerCase() }),
          icon,
          keywords: say.schemeKeywords(),
          onSelect: () => setColorScheme(value),
        })),
        { id: 'shortcuts', label: say.keyboardShortcuts(), icon: 'keyboard', onSelect: openShortcuts },
        {
          id: 'sign-out',
          label: common.signOut(),
          icon: 'log-out',
          keywords: say.signOutKeywords(),
          onSelect: () => {
            void navigate(paths.signIn)
            signOut()
          },
        },
      ],
    },
  ]
}
