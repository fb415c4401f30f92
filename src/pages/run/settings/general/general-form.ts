import * as z from 'zod/mini'
import type { RunSettings } from '#api/run/run-settings.ts'
import { imageAddress } from '#components/form/fields/image-address.ts'
import { keepNull, trimTyped } from '../wire-fields.ts'
import { isHostLabel, splitHost, withLabel } from '../portal-label.ts'
import type { SettingLabels } from '../describe-settings.ts'

const imageField = z.string().check(
  z.refine((typed) => imageAddress(typed) !== undefined, {
    error: 'Not an address of an image. Begin with https://',
  }),
)

export const generalSchema = z.object({
  active: z.boolean(),
  name: z.string().check(z.maxLength(100, 'At most 100 characters')),
  sub_title: z.string().check(z.maxLength(200, 'At most 200 characters')),
  label: z.string().check(
    z.refine((typed) => typed === '' || isHostLabel(typed), {
      error: 'Small letters, digits and hyphens; no hyphen at either end',
    }),
  ),
  favicon: imageField,
  logo: imageField,
  signup_logo: imageField,
})
export type GeneralForm = z.infer<typeof generalSchema>

export const generalLabels: SettingLabels = {
  active: 'Published',
  name: 'Title',
  sub_title: 'Subtitle',
  url: 'Address',
  favicon: 'Favicon',
  logo: 'Logo',
  signup_logo: 'Sign-in logo',
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
