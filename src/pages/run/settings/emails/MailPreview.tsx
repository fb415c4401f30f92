import { Suspense, useDeferredValue, useState } from 'react'
import { PartBoundary } from '#components/feedback/PartBoundary.tsx'
import { SkeletonBlock } from '#components/feedback/Skeleton.tsx'
import type { TemplateForm } from './emails-form.ts'
import styles from './emails.module.css'
import { longestBody } from '#features/mails/mail-template-errors.ts'
import { filled, sampleOf, variablesIn } from './template-variables.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { Card } from '#components/layout/Card.tsx'
import { SegmentedControl } from '#components/choice/SegmentedControl.tsx'
import { CardTitle } from '#components/layout/CardTitle.tsx'
import { Row } from '#components/layout/Row.tsx'
import { say } from './messages/say.ts'

const MailBody = lazyPart(() => import('./MailBody.tsx'), 'MailBody')

const parts = [
  {
    value: 'html',
    get label() {
      return say.html()
    },
  },
  {
    value: 'text',
    get label() {
      return say.text()
    },
  },
  {
    value: 'source',
    get label() {
      return say.source()
    },
  },
] as const
const widths = [
  {
    value: 'desktop',
    get label() {
      return say.desktop()
    },
  },
  {
    value: 'phone',
    get label() {
      return say.phone()
    },
  },
] as const

/** The mail as a recipient would see it, with sample values in place of variables. */
export function MailPreview({ row, portalName }: { row: TemplateForm; portalName: string }) {
  const [part, setPart] = useState<(typeof parts)[number]['value']>('html')
  const [width, setWidth] = useState<(typeof widths)[number]['value']>('desktop')
  const shown = row.value.slice(0, longestBody)
  const names = variablesIn(`${row.subject} ${shown}`).map(({ name }) => name)
  const values = Object.fromEntries(names.map((name) => [name, sampleOf(name, portalName)]))
  const body = useDeferredValue(filled(shown, values))
  return (
    <Card as="section" aria-label={say.previewOfTheMail()}>
      <CardTitle
        side={
          <Row tight>
            <SegmentedControl label={say.part()} options={parts} value={part} onChoose={setPart} />
            <SegmentedControl label={say.width()} options={widths} value={width} onChoose={setWidth} />
          </Row>
        }
      >
        {say.preview()}
      </CardTitle>
      <p className="text-dim">{say.previewHelp()}</p>
      {shown.length < row.value.length && <p className="text-dim">{say.previewCut()}</p>}
      <div className={styles.mail} data-width={width}>
        <p className={styles.subject}>
          <span className="visually-hidden">{say.subjectIs()} </span>
          {filled(row.subject, values) || say.noSubject()}
        </p>
        <PartBoundary part="preview" text={body} of={body}>
          <Suspense fallback={<SkeletonBlock height={120} />}>
            <MailBody markdown={body} part={part} />
          </Suspense>
        </PartBoundary>
      </div>
    </Card>
  )
}
