import type { RunSettings } from '#api/run/run-settings.ts'
import type { SettingLabels } from '../describe-settings.ts'
import type { PreviewScene } from '../preview/scene-texts.ts'
import { applyFields, toFields, type ThemeFields } from './theme-fields.ts'
import { themeKeys } from './theme-keys.ts'
import { say } from './messages/say.ts'

export const toThemeForm = (settings: RunSettings): ThemeFields => toFields(settings.theme)

export function applyTheme(settings: RunSettings, fields: ThemeFields): RunSettings {
  return { ...settings, theme: { ...applyFields(settings.theme, fields) } }
}

/** "Theme › Text and icons (navbarText)": with the key, because labels repeat between groups. */
export const themeLabels: SettingLabels = {
  theme: say.theme,
  ...Object.fromEntries(
    [...themeKeys.values()].map((one) => [
      `theme.${one.key}`,
      () => say.labelWithKey({ label: one.label, key: one.key }),
    ]),
  ),
}

/** The part of the mock-up in which the colours of a group are visible. */
const scenes: Readonly<Record<string, PreviewScene>> = {
  'sign-in': 'sign-in',
  navbar: 'menu',
  buttons: 'controls',
  forms: 'controls',
  tables: 'controls',
  feedback: 'feedback',
  notifications: 'feedback',
  widgets: 'feedback',
}

export const sceneOf = (group: string): PreviewScene => scenes[group] ?? 'page'
