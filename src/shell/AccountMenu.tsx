import { useMantineColorScheme } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { memo, Suspense, useState } from 'react'
import { useNavigate } from 'react-router'
import { accounts } from '#api/account/account.ts'
import type { Session } from '#api/session/session-shape.ts'
import { signOut } from '#api/session/sign-out.ts'
import { MenuButton } from '#components/menu/MenuButton.tsx'
import { colorSchemes } from './commands/color-schemes.ts'
import { chooseLanguage } from '#features/language/choose-language.ts'
import { shownLanguage } from '#lib/words/catalogue.ts'
import { completeLanguages, languageNames, productLanguages } from '#lib/words/language.ts'
import { openShortcuts } from './commands/command-events.ts'
import { paths } from '#app/paths.ts'
import classes from './TopBar.module.css'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { initials } from '#lib/text/initials.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

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
        label={name === '' ? say.account() : say.accountOfName({ name })}
        className={classes.avatar ?? ''}
        groups={() => [
          {
            heading: [name, data?.email].filter(Boolean).join(' · '),
            choices: [
              { label: say.account(), icon: 'user', onSelect: () => void navigate(paths.account) },
              { label: say.security(), icon: 'shield', onSelect: () => void navigate(paths.security) },
              { label: say.inbox(), icon: 'bell', onSelect: () => void navigate(paths.inbox) },
              { label: say.keyboardShortcuts(), icon: 'keyboard', onSelect: openShortcuts },
              { label: say.about(), icon: 'info', onSelect: () => setAbout(true) },
            ],
          },
          {
            heading: say.colourScheme(),
            choices: colorSchemes.map(({ value, label, icon }) => ({
              label: label(),
              icon,
              checked: value === colorScheme,
              onSelect: () => setColorScheme(value),
            })),
          },
          {
            heading: say.language(),
            choices: productLanguages.map((one) => ({
              label: languageNames[one],
              note: completeLanguages.includes(one) ? undefined : say.notWholeYet(),
              checked: one === shownLanguage(),
              onSelect: () => void chooseLanguage(one),
            })),
          },
          { choices: [{ label: common.signOut(), icon: 'log-out', onSelect: leave }] },
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
