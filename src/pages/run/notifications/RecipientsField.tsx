import { useQuery } from '@tanstack/react-query'
import { useFormContext, useWatch } from 'react-hook-form'
import { tagKeys } from '#api/tag-keys.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { CheckboxField } from '#components/form/fields/CheckboxField.tsx'
import { TagsField } from '#components/form/fields/TagsField.tsx'
import { useProfileId } from '#app/use-session.ts'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import { ChoiceGroup } from '#components/choice/ChoiceGroup.tsx'
import type { Compose } from './compose-schema.ts'
import { PeoplePicker } from './PeoplePicker.tsx'

/** What the box does to the people chosen; those found by tags are counted before the sending. */
function InactiveChosen() {
  const write = useNumberStyle()
  const [to, people, onlyActive] = useWatch<Compose, ['to', 'people', 'onlyActive']>({
    name: ['to', 'people', 'onlyActive'],
  })
  const inactive = to === 'chosen' ? people.filter(({ active }) => active === false).length : 0
  if (inactive === 0) return 'Who cannot sign in is left out.'
  return onlyActive
    ? `${write(inactive)} of the users you chose cannot sign in and ${inactive === 1 ? 'is' : 'are'} left out.`
    : `${write(inactive)} of the users you chose cannot sign in; the message waits until they can.`
}

/** Whom the message goes to: people by name, or everybody with these tags. */
export function RecipientsField() {
  const profile = useProfileId()
  const { register } = useFormContext<Compose>()
  const to = useWatch<Compose, 'to'>({ name: 'to' })
  const known = useQuery({ ...tagKeys.of(profile, 'user'), enabled: to === 'matching' }).data
  return (
    <>
      <ChoiceGroup legend="Recipients">
        <ChoiceLabel>
          <input type="radio" value="chosen" {...register('to')} /> Users you choose
        </ChoiceLabel>
        <ChoiceLabel>
          <input type="radio" value="matching" {...register('to')} /> Everybody with certain tags
        </ChoiceLabel>
      </ChoiceGroup>
      {to === 'matching' ? (
        <>
          <TagsField
            name="tags"
            label="Tags"
            max={5}
            suggestions={known ?? []}
            help="A user must carry all of them. A key without a value matches any value; without tags the message goes to everybody."
          />
        </>
      ) : (
        <PeoplePicker />
      )}
      <CheckboxField name="onlyActive" label="Active users only" help={<InactiveChosen />} />
    </>
  )
}
