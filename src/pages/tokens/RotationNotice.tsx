import { Button } from '@mantine/core'
import { visibleName } from '#lib/text/visible-text.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { Row } from '#components/layout/Row.tsx'

interface RotationNoticeProps {
  name: string
  onResume: () => void
  onKeepBoth: () => void
}

/** A rotation was left after its new token was made: both work until the old one is deleted. */
export function RotationNotice({ name, onResume, onKeepBoth }: RotationNoticeProps) {
  return (
    <Notice as="section" tone="warn" apart aria-label="Unfinished rotation">
      <Row>
        <p>
          The rotation of <b>{visibleName(name)}</b> is not finished: the old and the new token both work.
        </p>
        <Button size="xs" onClick={onResume}>
          Resume
        </Button>
        <Button size="xs" variant="default" onClick={onKeepBoth}>
          Keep both
        </Button>
      </Row>
    </Notice>
  )
}
