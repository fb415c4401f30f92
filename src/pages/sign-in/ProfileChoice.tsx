import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ListedProfile } from '#api/session/profile-shape.ts'
import { Icon } from '#components/display/Icon.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import { wordMatcher } from '#lib/text/match-words.ts'
import classes from './SignInPage.module.css'
import { visibleName } from '#lib/text/visible-text.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { say } from './messages/say.ts'

interface ProfileChoiceProps {
  profiles: readonly ListedProfile[]
  onChoose: (profile: ListedProfile) => Promise<void>
  onBack: () => void
}

/** Chooses the profile to work in; with more than five there is a search. */
export function ProfileChoice({ profiles, onChoose, onBack }: ProfileChoiceProps) {
  const [text, setText] = useState('')
  const open = useMutation({ mutationFn: onChoose })
  const question = useRef<HTMLParagraphElement>(null)
  // The field that had the focus is gone. The focus does not go to the first profile, because a key still held down
  // would choose it.
  useEffect(() => question.current?.focus(), [])
  const answers = wordMatcher(text)
  const shown = profiles.filter(({ name }) => answers(name))
  return (
    <Stack>
      <p id="choose-profile" ref={question} tabIndex={-1} className={classes.question}>
        {say.chooseAProfile()}
      </p>
      {profiles.length > 5 && (
        <TextInput label={say.searchProfiles()} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      )}
      <ul className={classes.profiles} aria-labelledby="choose-profile">
        {shown.map((profile) => (
          <li key={profile.id}>
            <button
              type="button"
              className={classes.profile}
              disabled={open.isPending}
              data-sends
              onClick={() => open.mutate(profile)}
            >
              <span className={classes.profileName}>{visibleName(profile.name)}</span>
              {profile.from_share && <span className="text-help">{say.sharedWithYou()}</span>}
              <Icon name="chevron-right" size={16} />
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p role="status">{say.noProfileMatchesText({ text })}</p>}
      {open.isError && <ErrorPanel error={open.error} title={say.profileNotOpened()} />}
      <TextButton onClick={onBack}>{say.startOver()}</TextButton>
    </Stack>
  )
}
