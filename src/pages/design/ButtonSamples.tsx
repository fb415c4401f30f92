import { Button } from '@mantine/core'
import { useState } from 'react'
import { ActionButton } from '#components/button/ActionButton.tsx'
import { IconButton } from '#components/button/IconButton.tsx'
import { ChoiceGroup } from '#components/choice/ChoiceGroup.tsx'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import { SegmentedControl } from '#components/choice/SegmentedControl.tsx'
import { Icon } from '#components/display/Icon.tsx'
import { Grip } from '#components/form/rows/Grip.tsx'
import { Row } from '#components/layout/Row.tsx'
import { MenuButton } from '#components/menu/MenuButton.tsx'
import { longText } from './long-text.ts'
import { Sample } from './Sample.tsx'

const nothing = () => {}
const reason = 'Only the owner of the profile may do this. Hover, or come here with Tab, to read why.'
const menu = () => [
  {
    choices: [
      { label: 'A choice', onSelect: nothing },
      { label: 'Not now', disabledReason: reason, onSelect: nothing },
      { label: 'Delete', danger: true, onSelect: nothing },
    ],
  },
]

/** What is pressed and what is chosen. */
export function ButtonSamples() {
  const [width, setWidth] = useState<'desktop' | 'phone' | 'long'>('desktop')
  return (
    <>
      <Sample title="ActionButton">
        <Row>
          <ActionButton onClick={nothing}>Create user</ActionButton>
          <ActionButton variant="default" to="/design" leftSection={<Icon name="plus" />}>
            A link
          </ActionButton>
          <ActionButton variant="outline" onClick={nothing}>
            Delete profile
          </ActionButton>
          <ActionButton reason={reason}>Disabled, with its reason</ActionButton>
          <ActionButton variant="default" reason={reason}>
            Disabled
          </ActionButton>
          <Button loading>Loading</Button>
        </Row>
        <ActionButton variant="default" onClick={nothing}>
          {longText}
        </ActionButton>
      </Sample>
      <Sample title="IconButton, Grip, MenuButton">
        <Row>
          <IconButton icon="copy" label="Copy" />
          <IconButton icon="check" label="Copied" tone="ok" />
          <IconButton icon="alert-triangle" label="Refused" tone="bad" />
          <IconButton icon="arrow-up" label="Move up" aria-disabled />
          <IconButton icon="x" label="Remove, beside a field" size="field" />
          <Grip label="Drag" />
          <MenuButton label="Actions" groups={menu}>
            Actions <Icon name="chevron-down" size={16} />
          </MenuButton>
          <MenuButton label="Actions of a row" look="icon" groups={menu}>
            <Icon name="more" />
          </MenuButton>
        </Row>
      </Sample>
      <Sample title="SegmentedControl, ChoiceGroup">
        <SegmentedControl
          label="Width"
          value={width}
          onChoose={setWidth}
          options={[
            { value: 'desktop', label: 'Desktop' },
            { value: 'phone', label: 'Phone' },
            { value: 'long', label: longText.slice(0, 70) },
          ]}
        />
        <ChoiceGroup legend="Below each other">
          <ChoiceLabel>
            <input type="radio" name="sample" defaultChecked /> Chosen
          </ChoiceLabel>
          <ChoiceLabel>
            <input type="radio" name="sample" /> {longText}
          </ChoiceLabel>
        </ChoiceGroup>
        <ChoiceGroup legend="Beside each other, disabled" inline disabled>
          <ChoiceLabel>
            <input type="checkbox" defaultChecked /> Ticked
          </ChoiceLabel>
          <ChoiceLabel>
            <input type="checkbox" /> Not ticked
          </ChoiceLabel>
        </ChoiceGroup>
      </Sample>
    </>
  )
}
