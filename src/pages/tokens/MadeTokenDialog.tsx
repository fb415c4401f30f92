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
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface MadeTokenDialogProps {
  name: string
  secret: Sealed
  /** Functions that remove a superfluous one each, made by the same press. */
  removals: readonly (() => Promise<unknown>)[]
  onClose: () => void
}

/** The new token, masked, with sample requests in three languages that read it from the environment. */
export function MadeTokenDialog({ name, secret, removals, onClose }: MadeTokenDialogProps) {
  return (
    <Dialog title={say.tokenNameCreated({ name })} onClose={onClose} closeOnClickOutside={false}>
      <Stack>
        <p>{say.madeTokenHelp()}</p>
        <DoubleNotice of="token" removals={removals} />
        <Secret value={secret.reveal()} label={say.tokenName({ name })} />
        <Snippets />
        <p className="text-help">{say.newTokenMayBeRefused()}</p>
      </Stack>
      <DialogFooter>
        <Button onClick={onClose} data-autofocus>
          {common.done()}
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
    <Stack aria-label={say.codeSamples()} as="section" gap={2}>
      <Row tight>
        <SegmentedControl
          label={say.language()}
          value={language}
          options={languages.map((each) => ({ value: each, label: each }))}
          onChoose={setLanguage}
        />
        <CopyButton value={code} label={say.languageSample({ language })} />
      </Row>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long lines are scrolled with the keyboard */}
      <pre className={classes.code} tabIndex={0} aria-label={say.languageSample({ language })} role="region">
        {code}
      </pre>
      <p className="text-help">{say.sampleHelp()}</p>
    </Stack>
  )
}
