import { useMantineColorScheme } from '@mantine/core'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { SegmentedControl } from '#components/choice/SegmentedControl.tsx'
import { PageColumn } from '#components/layout/PageColumn.tsx'
import { ButtonSamples } from './ButtonSamples.tsx'
import classes from './design.module.css'
import { LayoutSamples } from './LayoutSamples.tsx'
import { WordSamples } from './WordSamples.tsx'

const schemes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'System' },
] as const

/** Every part that pages are made of, in every state. Development alone has this page: production builds leave it out. */
export default function DesignPage() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <main className={classes.page}>
      <title>Design system</title>
      <PageHeader
        title="Design system"
        about="The place to look before something new is built; docs/design-system.md says when to use which part."
        actions={
          <SegmentedControl
            label="Colour scheme"
            options={schemes}
            value={colorScheme}
            onChoose={(scheme) => setColorScheme(scheme)}
          />
        }
      />
      <PageColumn wide>
        <LayoutSamples />
        <ButtonSamples />
        <WordSamples />
      </PageColumn>
    </main>
  )
}
