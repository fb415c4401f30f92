import { TextInput } from '@mantine/core'
import '#theme/mantine-overlay-styles.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { FormSkeleton, SkeletonBlock } from '#components/feedback/Skeleton.tsx'
import { Card } from '#components/layout/Card.tsx'
import { CardTitle } from '#components/layout/CardTitle.tsx'
import { FieldPair } from '#components/layout/FieldPair.tsx'
import { Row } from '#components/layout/Row.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import { TabNav } from '#components/navigation/TabNav.tsx'
import { UnsavedDot } from '#components/navigation/UnsavedDot.tsx'
import classes from './design.module.css'
import { longText } from './long-text.ts'
import { Sample } from './Sample.tsx'

const tabs = [
  { to: '/design', label: 'Shown', end: true },
  { to: '/design/unsaved', label: 'Unsaved', mark: <UnsavedDot /> },
  { to: '/design/long', label: longText.slice(0, 60) },
  { to: '/design/other', label: 'Other' },
]

/** Cards, distances and tabs. */
export function LayoutSamples() {
  return (
    <>
      <Sample title="Card, CardTitle">
        <Card>
          <CardTitle side={<TextButton>Link</TextButton>}>Title with a side</CardTitle>
          <p>Children stand below each other.</p>
        </Card>
        <Card>
          <CardTitle side={<TextButton>Link</TextButton>}>{longText}</CardTitle>
          <p>{longText}</p>
        </Card>
        <Card flush>
          <EmptyState icon="users" title="Empty: nothing here yet">
            What would be here, and how to begin.
          </EmptyState>
        </Card>
        <Card aria-busy>
          <FormSkeleton rows={2} />
          <SkeletonBlock height={60} />
        </Card>
      </Sample>
      <Sample title="Stack, Row, FieldPair">
        {([1, 2, 3, 4, 5, 6] as const).map((gap) => (
          <Stack key={gap} gap={gap}>
            <span>Stack, gap {gap}</span>
            <span className="text-help">{gap * 4} px above</span>
          </Stack>
        ))}
        <Row apart>
          <span>Row, apart</span>
          <span className="text-dim">{longText}</span>
        </Row>
        <FieldPair>
          <TextInput label="One" />
          <TextInput label="Other" error="What is wrong with it" />
        </FieldPair>
      </Sample>
      <Sample title="TabNav">
        <TabNav label="Tabs" tabs={tabs} />
        <div className={classes.narrow}>
          <TabNav label="Tabs without room" tabs={tabs} />
        </div>
      </Sample>
    </>
  )
}
