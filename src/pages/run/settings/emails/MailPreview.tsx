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

const MailBody = lazyPart(() => import('./MailBody.tsx'), 'MailBody')

const parts = [
  { value: 'html', label: 'HTML' },
  { value: 'text', label: 'Text' },
  { value: 'source', label: 'Source' },
] as const
const widths = [
  { value: 'desktop', label: 'Desktop' },
  { value: 'phone', label: 'Phone' },
] as const

/** The mail as somebody would get it, with sample values in the place of variables. */
export function MailPreview({ row, portalName }: { row: TemplateForm; portalName: string }) {
  const [part, setPart] = useState<(typeof parts)[number]['value']>('html')
  const [width, setWidth] = useState<(typeof widths)[number]['value']>('desktop')
  const shown = row.value.slice(0, longestBody)
  const names = variablesIn(`${row.subject} ${shown}`).map(({ name }) => name)
  const values = Object.fromEntries(names.map((name) => [name, sampleOf(name, portalName)]))
  const body = useDeferredValue(filled(shown, values))
  return (
    <Card as="section" aria-label="Preview of the mail">
      <CardTitle
        side={
          <Row tight>
            <SegmentedControl label="Part" options={parts} value={part} onChoose={setPart} />
            <SegmentedControl label="Width" options={widths} value={width} onChoose={setWidth} />
          </Row>
        }
      >
        Preview
      </CardTitle>
      <p className="text-dim">With sample values. TagoIO adds its own frame around the text.</p>
      {shown.length < row.value.length && (
        <p className="text-dim">The text is too long for a mail: this shows its first 100,000 characters.</p>
      )}
      <div className={styles.mail} data-width={width}>
        <p className={styles.subject}>
          <span className="visually-hidden">Subject: </span>
          {filled(row.subject, values) || 'No subject'}
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
