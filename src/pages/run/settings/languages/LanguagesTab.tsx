import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { dictionaries, type Dictionary } from '#api/dictionaries.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { SelectField } from '#components/form/fields/SelectField.tsx'
import { useProfileId } from '#app/use-session.ts'
import { Card } from '#components/layout/Card.tsx'
import { RunSettingsForm } from '../RunSettingsForm.tsx'
import { useSettings } from '../use-settings.ts'
import { applyLanguages, languagesSchema, toLanguagesForm, type LanguagesForm } from './languages-form.ts'
import { LanguagePlan } from './LanguagePlan.tsx'
import { Translations } from './Translations.tsx'
import { UsedReferences } from './UsedReferences.tsx'
import { say } from './messages/say.ts'

/** Which dictionary holds the portal's own texts, and how complete its languages are. */
export default function LanguagesTab() {
  const settings = useSettings()
  const list = useQuery(dictionaries.list(useProfileId()))
  return (
    <RunSettingsForm
      settings={settings}
      tab="languages"
      schema={languagesSchema}
      toForm={toLanguagesForm}
      apply={applyLanguages}
      labels={{ dictionary: say.dictionaryOfPortal }}
      savedMessage={say.languagesSaved()}
    >
      <Card>
        {list.error && !list.data && (
          <ErrorPanel error={list.error} title={say.dictionariesNotRead()} onRetry={() => void list.refetch()} />
        )}
        <DictionaryField list={list.data} />
        <LanguagePlan />
      </Card>
      <ChosenDictionary list={list.data ?? []} />
      {list.data && <UsedReferences settings={settings} list={list.data} />}
    </RunSettingsForm>
  )
}

const useChosen = () => useWatch<LanguagesForm, 'dictionary'>({ name: 'dictionary' })

/** The choices. A deleted dictionary that is still set stays visible, so that it can be replaced (regression class R20). */
function DictionaryField({ list }: { list: readonly Dictionary[] | undefined }) {
  const chosen = useChosen()
  const options = [
    { value: '', label: say.noDictionary() },
    ...(list ?? []).map(({ id, name, slug }) => ({ value: id, label: `${name || id} (${slug})` })),
  ]
  const unknown = chosen !== '' && !options.some(({ value }) => value === chosen)
  const gone = unknown && list !== undefined
  return (
    <SelectField
      name="dictionary"
      label={say.dictionaryOfPortal()}
      options={unknown ? [{ value: chosen, label: gone ? say.notInProfile({ chosen }) : chosen }, ...options] : options}
      help={gone ? say.dictionaryGone() : say.dictionaryHelp()}
    />
  )
}

function ChosenDictionary({ list }: { list: readonly Dictionary[] }) {
  const chosen = useChosen()
  const dictionary = list.find(({ id }) => id === chosen)
  return dictionary ? <Translations key={dictionary.id} dictionary={dictionary} /> : null
}
