import * as z from 'zod/mini'
import type { RunSettings } from '#api/run/run-settings.ts'
import { imageAddress } from '#components/form/fields/image-address.ts'
import { keepNull, trimTyped } from '../wire-fields.ts'
import { isHostLabel, splitHost, withLabel } from '../portal-label.ts'
import type { SettingLabels } from '../describe-settings.ts'
import { say as saySettings } from '../messages/say.ts'
import { say } from './messages/say.ts'

const imageField = z.string().check(
  z.refine((typed) => imageAddress(typed) !== undefined, {
    error: say.notAnImageAddress,
  }),
)

export const generalSchema = z.object({
  active: z.boolean(),
  name: z.string().check(z.maxLength(100, { error: say.atMost100Characters })),
  sub_title: z.string().check(z.maxLength(200, { error: saySettings.atMost200Characters })),
  label: z.string().check(
    // The longest label that a host name may have (RFC 1035).
    z.maxLength(63, { error: say.addressTooLong }),
    z.refine((typed) => typed === '' || isHostLabel(typed), {
      error: say.addressShape,
    }),
  ),
  favicon: imageField,
  logo: imageField,
  signup_logo: imageField,
})
export type GeneralForm = z.infer<typeof generalSchema>

export const generalLabels: SettingLabels = {
  active: say.published,
  name: say.title,
  sub_title: say.subtitle,
  url: say.portalAddress,
  favicon: say.favicon,
  logo: saySettings.logo,
  signup_logo: say.signInLogo,
}

export const toGeneralForm = (settings: RunSettings): GeneralForm => ({
  active: settings.active ?? false,
  name: settings.name ?? '',
  sub_title: settings.sub_title ?? '',
  label: splitHost(settings.url).label,
  favicon: settings.favicon ?? '',
  logo: settings.logo ?? '',
  signup_logo: settings.signup_logo ?? '',
})

export function applyGeneral(settings: RunSettings, form: GeneralForm): RunSettings {
  const image = (key: 'favicon' | 'logo' | 'signup_logo') =>
    form[key] === settings[key] ? settings[key] : keepNull(settings[key], imageAddress(form[key]) ?? form[key])
  return {
    ...settings,
    active: form.active === (settings.active ?? false) ? settings.active : form.active,
    name: keepNull(settings.name, trimTyped(settings.name, form.name)),
    sub_title: keepNull(settings.sub_title, trimTyped(settings.sub_title, form.sub_title)),
    url: form.label === '' ? settings.url : withLabel(settings.url, form.label),
    favicon: image('favicon'),
    logo: image('logo'),
    signup_logo: image('signup_logo'),
  }
}
