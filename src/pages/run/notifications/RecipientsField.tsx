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
import { say } from './messages/say.ts'

/** Says what the box means for the chosen people; those found by tags are counted before sending. */
function InactiveChosen() {
  const write = useNumberStyle()
  const [to, people, onlyActive] = useWatch<Compose, ['to', 'people', 'onlyActive']>({
    name: ['to', 'people', 'onlyActive'],
  })
  const inactive = to === 'chosen' ? people.filter(({ active }) => active === false).length : 0
  if (inactive === 0) return say.inactiveHelp()
  return onlyActive
    ? say.inactiveLeftOut({ n: inactive, users: write(inactive) })
    : say.inactiveWait({ users: write(inactive) })
}

/** The recipients: people by name, or everybody with these tags. */
export function RecipientsField() {
  const profile = useProfileId()
  const { register } = useFormContext<Compose>()
  const to = useWatch<Compose, 'to'>({ name: 'to' })
  const known = useQuery({ ...tagKeys.list(profile, 'user'), enabled: to === 'matching' }).data
  return (
    <>
      <ChoiceGroup legend={say.recipients()}>
        <ChoiceLabel>
          <input type="radio" value="chosen" {...register('to')} /> {say.chosenOnes()}
        </ChoiceLabel>
        <ChoiceLabel>
          <input type="radio" value="matching" {...register('to')} /> {say.everybodyWithTags()}
        </ChoiceLabel>
      </ChoiceGroup>
      {to === 'matching' ? (
        <>
          <TagsField name="tags" label={say.tags()} max={5} suggestions={known ?? []} help={say.tagsHelp()} />
        </>
      ) : (
        <PeoplePicker />
      )}
      <CheckboxField name="onlyActive" label={say.activeUsersOnly()} help={<InactiveChosen />} />
    </>
  )
}
