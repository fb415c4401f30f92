import { TabNav } from '#components/navigation/TabNav.tsx'
import { UnsavedDot } from '#components/navigation/UnsavedDot.tsx'
import { useHasDraft } from '#components/form/draft/drafts.ts'
import { paths } from '#app/paths.ts'
import { settingsDraft, settingsTabs } from './settings-tabs.ts'
import { say } from './messages/say.ts'

/** The parts of Run settings, each at its own address. */
export function SettingsTabs({ profile }: { profile: string }) {
  const tabs = settingsTabs.map(({ segment, label, group }) => ({
    to: paths.runSettings(profile, segment),
    label: label(),
    group: group(),
    mark: <DraftMark draftKey={settingsDraft(profile, segment)} />,
  }))
  return <TabNav label={say.runSettings()} tabs={tabs} />
}

/** Marks a tab where something is typed and not saved. */
const DraftMark = ({ draftKey }: { draftKey: string }) => useHasDraft(draftKey) && <UnsavedDot />
