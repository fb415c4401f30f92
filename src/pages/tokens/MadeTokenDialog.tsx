import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Sealed } from '#lib/sealed.ts'
import { CopyButton } from '#components/display/CopyButton.tsx'
import { Secret } from '#components/display/Secret.tsx'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { DoubleNotice } from '#features/doubled-writes/DoubleNotice.tsx'
import { useSession } from '#app/use-session.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { SegmentedControl } from '#components/choice/SegmentedControl.tsx'
import { Row } from '#components/layout/Row.tsx'
import { languages, snippet, type Language } from './snippets.ts'
import classes from './tokens.module.css'

interface MadeTokenDialogProps {
  name: string
  secret: Sealed
  /** Each removes one that the same press made, too. */
  removals: readonly (() => Promise<unknown>)[]
  onClose: () => void
}

/** The new token, masked, with a first request in three languages that read it from the environment. */
export function MadeTokenDialog({ name, secret, removals, onClose }: MadeTokenDialogProps) {
  return (
    <Dialog title={`Token ${name} created`} onClose={onClose} closeOnClickOutside={false}>
      <Stack>
        <p>Copy it to where it is used. It stays in the list of tokens and can be revealed there again.</p>
        <DoubleNotice what="token" removals={removals} />
        <Secret value={secret.reveal()} label={`token ${name}`} />
        <Snippets />
        <p className="text-help">A new token may be refused during its first seconds.</p>
      </Stack>
      <DialogFooter>
        <Button onClick={onClose} data-autofocus>
          Done
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

function Snippets() {
  const [language, setLanguage] = useState<Language>('curl')
  const state = useSession()
  const code = snippet(language, state.status === 'signed-out' ? '' : state.session.api)
  return (
    <Stack aria-label="Code samples" as="section" gap={2}>
      <Row tight>
        <SegmentedControl
          label="Language"
          value={language}
          options={languages.map((each) => ({ value: each, label: each }))}
          onChoose={setLanguage}
        />
        <CopyButton value={code} label={`${language} sample`} />
      </Row>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long lines are scrolled with the keyboard */}
      <pre className={classes.code} tabIndex={0} aria-label={`${language} sample`} role="region">
        {code}
      </pre>
      <p className="text-help">The sample reads the token from the environment variable TAGOIO_TOKEN.</p>
    </Stack>
  )
}
