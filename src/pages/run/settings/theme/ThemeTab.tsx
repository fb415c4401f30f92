import { useMemo, useState } from 'react'
import type { PreviewScene } from '../preview/scene-texts.ts'
import { RunSettingsForm } from '../RunSettingsForm.tsx'
import { useSettings } from '../use-settings.ts'
import { themeSchema } from './theme-fields.ts'
import { applyTheme, themeLabels, toThemeForm } from './theme-form.ts'
import { ThemeEditor } from './ThemeEditor.tsx'
import { say } from './messages/say.ts'

/** The colours of the portal, key by key, with a mock-up and a contrast audit. */
export default function ThemeTab() {
  const settings = useSettings()
  const [scene, setScene] = useState<PreviewScene>('page')
  const schema = useMemo(() => themeSchema(toThemeForm(settings)), [settings])
  return (
    <RunSettingsForm
      settings={settings}
      tab="theme"
      schema={schema}
      toForm={toThemeForm}
      apply={applyTheme}
      labels={themeLabels}
      savedMessage={say.themeSaved()}
      scene={scene}
    >
      <ThemeEditor theme={settings.theme} onScene={setScene} />
    </RunSettingsForm>
  )
}
