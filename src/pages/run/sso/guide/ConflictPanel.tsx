import { Button } from '@mantine/core'
import { mappingChanges } from './mapping-changes.ts'
import { toMappingForm } from './mapping-form.ts'
import { ChangeTable } from './ReviewStep.tsx'
import type { SsoConflict } from '../sso-form.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import { Row } from '#components/layout/Row.tsx'
import { say as saySso } from '../messages/say.ts'
import { say } from './messages/say.ts'

interface ConflictPanelProps {
  conflict: SsoConflict
  busy: boolean
  onTheirs: () => void
  onMine: () => void
}

/** Somebody else saved meanwhile: nothing was sent, and the person decides which version to keep. */
export function ConflictPanel({ conflict: { seen, theirs }, busy, onTheirs, onMine }: ConflictPanelProps) {
  const changes = [
    ...(seen.issuer === theirs.issuer
      ? []
      : [
          {
            label: saySso.issuer(),
            before: seen.issuer ?? saySso.noneNoun(),
            after: theirs.issuer ?? saySso.noneNoun(),
          },
        ]),
    ...mappingChanges(seen.mapping, toMappingForm(theirs.mapping)),
  ]
  return (
    <Notice as="section" tone="warn" role="alert" aria-label={say.changedBySomebodyElse()}>
      <Stack gap={3}>
        <p>{say.changedMeanwhile()}</p>
        <ChangeTable changes={changes} label={say.whatSomebodyElseChanged()} />
        <p>{say.answersHelp()}</p>
        <Row tight>
          <Button variant="default" onClick={onTheirs} disabled={busy}>
            {say.keepTheirs()}
          </Button>
          <Button data-sends onClick={onMine} loading={busy}>
            {say.takeMine()}
          </Button>
        </Row>
      </Stack>
    </Notice>
  )
}
