import * as z from 'zod/mini'
import type { RunSettings } from '#api/run/run-settings.ts'
import { actionFields, completeAction } from '../button-action.ts'
import type { SettingLabels } from '../describe-settings.ts'
import { layOver, textIn } from '../wire-fields.ts'

export const navigationSchema = z.object({
  logo: z
    .object({ ...actionFields, tooltip: z.string().check(z.maxLength(200, 'At most 200 characters')) })
    .check(completeAction),
})
export type NavigationForm = z.infer<typeof navigationSchema>

export const navigationLabels: SettingLabels = {
  logo_options: 'Logo',
  'logo_options.type': 'On press',
  'logo_options.value': 'Leads to',
  'logo_options.tooltip': 'Tooltip',
}

export const toNavigationForm = ({ logo_options: logo }: RunSettings): NavigationForm => ({
  logo: { type: textIn(logo, 'type'), value: textIn(logo, 'value'), tooltip: textIn(logo, 'tooltip') },
})

export const applyNavigation = (settings: RunSettings, { logo }: NavigationForm): RunSettings => ({
  ...settings,
  logo_options: layOver(settings.logo_options, logo),
})
