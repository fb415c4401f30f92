import { Button } from '@mantine/core'
import { mappingChanges } from './mapping-changes.ts'
import { toMappingForm } from './mapping-form.ts'
import { ChangeTable } from './ReviewStep.tsx'
import type { SsoConflict } from '../sso-form.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import { Row } from '#components/layout/Row.tsx'

interface ConflictPanelProps {
  conflict: SsoConflict
  busy: boolean
  onTheirs: () => void
  onMine: () => void
}

/** Somebody else saved meanwhile: nothing was sent, and a person decides. */
export function ConflictPanel({ conflict: { seen, theirs }, busy, onTheirs, onMine }: ConflictPanelProps) {
  const changes = [
    ...(seen.issuer === theirs.issuer
      ? []
      : [{ label: 'Issuer', before: seen.issuer ?? 'none', after: theirs.issuer ?? 'none' }]),
    ...mappingChanges(seen.mapping, toMappingForm(theirs.mapping)),
  ]
  return (
    <Notice as="section" tone="warn" role="alert" aria-label="Changed by somebody else">
      <Stack gap={3}>
        <p>
          <b>Somebody else changed this while you were editing.</b> Nothing was sent, and what you entered is still
          here. This is what they changed:
        </p>
        <ChangeTable changes={changes} label="What somebody else changed" />
        <p>
          “Use mine” saves your changes over theirs and leaves the rest as they saved it. “Keep theirs” discards what
          you entered.
        </p>
        <Row tight>
          <Button variant="default" onClick={onTheirs} disabled={busy}>
            Keep theirs
          </Button>
          <Button data-sends onClick={onMine} loading={busy}>
            Use mine
          </Button>
        </Row>
      </Stack>
    </Notice>
  )
}
