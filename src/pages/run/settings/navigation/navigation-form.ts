import * as z from 'zod/mini'
import type { RunSettings } from '#api/run/run-settings.ts'
import { actionFields, completeAction } from '../button-action.ts'
import type { SettingLabels } from '../describe-settings.ts'
import { layOver, textIn } from '../wire-fields.ts'
import { say as saySettings } from '../messages/say.ts'
import { say } from './messages/say.ts'

export const navigationSchema = z.object({
  logo: z
    .object({
      ...actionFields,
      tooltip: z.string().check(z.maxLength(200, { error: saySettings.atMost200Characters })),
    })
    .check(completeAction),
})
export type NavigationForm = z.infer<typeof navigationSchema>

export const navigationLabels: SettingLabels = {
  logo_options: saySettings.logo,
  'logo_options.type': saySettings.onPress,
  'logo_options.value': say.leadsTo,
  'logo_options.tooltip': say.tooltip,
}

export const toNavigationForm = ({ logo_options: logo }: RunSettings): NavigationForm => ({
  logo: { type: textIn(logo, 'type'), value: textIn(logo, 'value'), tooltip: textIn(logo, 'tooltip') },
})

export const applyNavigation = (settings: RunSettings, { logo }: NavigationForm): RunSettings => ({
  ...settings,
  logo_options: layOver(settings.logo_options, logo),
})
