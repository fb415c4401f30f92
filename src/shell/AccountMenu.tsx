import { useMantineColorScheme } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { memo, Suspense, useState } from 'react'
import { useNavigate } from 'react-router'
import { accounts } from '#api/account/account.ts'
import type { Session } from '#api/session/session-shape.ts'
import { signOut } from '#api/session/sign-out.ts'
import { MenuButton } from '#components/menu/MenuButton.tsx'
import { colorSchemes } from './commands/color-schemes.ts'
import { openShortcuts } from './commands/command-events.ts'
import { paths } from '#app/paths.ts'
import classes from './TopBar.module.css'
import { lazyPart } from '#components/feedback/lazy-part.ts'

const AboutDialog = lazyPart(() => import('./dialogs/AboutDialog.tsx'), 'AboutDialog')

/** Who is signed in, the colour scheme, and the way out. */
export const AccountMenu = memo(function AccountMenu({ session }: { session: Session }) {
  const { data } = useQuery(accounts.one())
  // Mantine would add a <style> element to hold transitions back during the change; the CSP forbids it.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  const navigate = useNavigate()
  const [about, setAbout] = useState(false)
  const name = data?.name ?? session.email ?? ''
  const leave = () => {
    void navigate(paths.signIn)
    signOut()
  }
  return (
    <>
      <MenuButton
        label={name === '' ? 'Account' : `Account of ${name}`}
        className={classes.avatar ?? ''}
        groups={() => [
          {
            heading: [name, data?.email].filter(Boolean).join(' · '),
            choices: [
              { label: 'Account', icon: 'user', onSelect: () => void navigate(paths.account) },
              { label: 'Security', icon: 'shield', onSelect: () => void navigate(paths.security) },
              { label: 'Inbox', icon: 'bell', onSelect: () => void navigate(paths.inbox) },
              { label: 'Keyboard shortcuts', icon: 'keyboard', onSelect: openShortcuts },
              { label: 'About', icon: 'info', onSelect: () => setAbout(true) },
            ],
          },
          {
            heading: 'Colour scheme',
            choices: colorSchemes.map(({ value, label, icon }) => ({
              label,
              icon,
              checked: value === colorScheme,
              onSelect: () => setColorScheme(value),
            })),
          },
          { choices: [{ label: 'Sign out', icon: 'log-out', onSelect: leave }] },
        ]}
      >
        <span aria-hidden>{initials(name)}</span>
      </MenuButton>
      {about && (
        <Suspense>
          <AboutDialog onClose={() => setAbout(false)} />
        </Suspense>
      )}
    </>
  )
})

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return (
    [words[0], words.length > 1 ? words.at(-1) : undefined]
      .map((word) => Array.from(word ?? '')[0] ?? '')
      .join('')
      .toUpperCase() || '?'
  )
}
