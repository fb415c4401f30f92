import { Button } from '@mantine/core'
import { visibleName } from '#lib/text/visible-text.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { Row } from '#components/layout/Row.tsx'
import { say } from './messages/say.ts'

interface RotationNoticeProps {
  name: string
  onResume: () => void
  onKeepBoth: () => void
}

/** A rotation was left after its new token was made: both work until the old one is deleted. */
export function RotationNotice({ name, onResume, onKeepBoth }: RotationNoticeProps) {
  return (
    <Notice as="section" tone="warn" apart aria-label={say.unfinishedRotation()}>
      <Row>
        <p>{say.rotationNotFinished({ name: visibleName(name) })}</p>
        <Button size="xs" onClick={onResume}>
          {say.resume()}
        </Button>
        <Button size="xs" variant="default" onClick={onKeepBoth}>
          {say.keepBoth()}
        </Button>
      </Row>
    </Notice>
  )
}
