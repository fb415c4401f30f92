import * as z from 'zod/mini'
import { isObject } from '#lib/json.ts'
import type { RunSettings } from '#api/run/run-settings.ts'
import type { SettingLabels } from '../describe-settings.ts'
import { flagIn, layOver, textIn, trimTyped } from '../wire-fields.ts'
import { say } from './messages/say.ts'

/** The texts of the screens, in order (contract 6.10). */
export const screenTexts = [
  'intro_title',
  'intro_desc',
  'intro_img',
  'wifi_config_title',
  'wifi_config_desc',
  'wait_title',
  'wait_desc',
  'param_title',
  'done_title',
  'done_desc',
] as const
export type ScreenText = (typeof screenTexts)[number]

/** The colours of the screens. */
export const screenColours = [
  'background_color',
  'text_color',
  'button_confirm_background_color',
  'button_confirm_text_color',
  'button_cancel_background_color',
  'button_cancel_text_color',
] as const
export type ScreenColour = (typeof screenColours)[number]

const short = z.string().check(z.maxLength(300, { error: say.atMost300Characters }))
const long = z.string().check(z.maxLength(2000, { error: say.atMost2000Characters }))
const ipv4 = /^(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$/

/** Applies the same check to every key of a group. */
const each = <Key extends string, Type>(keys: readonly Key[], type: Type) =>
  // The object was built from exactly these keys.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  Object.fromEntries(keys.map((key) => [key, type])) as Record<Key, Type>

export const mobileSchema = z.object({
  enabled: z.boolean(),
  name: short,
  protocol: z.string(),
  ip: z.string().check(z.refine((ip) => ip.trim() === '' || ipv4.test(ip.trim()), { error: say.ipShape })),
  port: z.string().check(
    z.refine(
      (port) => port.trim() === '' || (/^\d{1,5}$/.test(port.trim()) && Number(port) >= 1 && Number(port) <= 65_535),
      {
        error: say.portShape,
      },
    ),
  ),
  language: z.string(),
  colours: z.object(each(screenColours, short)),
  /** Language → key of the text → text. */
  translations: z.record(z.string(), z.object(each(screenTexts, long))),
})
export type MobileForm = z.infer<typeof mobileSchema>

export const mobileLabels: SettingLabels = {
  feature_devicewifisetup: say.wifiSetUp,
  'feature_devicewifisetup.enabled': say.switchedOn,
  'feature_devicewifisetup.name': say.networkName,
  'feature_devicewifisetup.protocol': say.protocol,
  'feature_devicewifisetup.ip': say.ipAddress,
  'feature_devicewifisetup.port': say.port,
  'feature_devicewifisetup.language': say.language,
  'feature_devicewifisetup.translations': say.texts,
}

const wifiOf = (settings: RunSettings) => settings.feature_devicewifisetup
const translationsOf = (settings: RunSettings): Record<string, unknown> => {
  const found = wifiOf(settings)['translations']
  return isObject(found) ? found : {}
}

export function toMobileForm(settings: RunSettings): MobileForm {
  const wifi = wifiOf(settings)
  const text = (key: string) => textIn(wifi, key)
  const texts = Object.entries(translationsOf(settings)).filter(([, words]) => isObject(words))
  return {
    enabled: flagIn(wifi, 'enabled'),
    name: text('name'),
    protocol: text('protocol'),
    ip: text('ip'),
    port: text('port'),
    language: text('language'),
    colours: pick(screenColours, text),
    translations: Object.fromEntries(
      texts.map(([code, words]) => [code, pick(screenTexts, (key) => textIn(words, key))]),
    ),
  }
}

const pick = <Key extends string>(keys: readonly Key[], read: (key: Key) => string) =>
  // The object was built from exactly these keys.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<Key, string>

/** Keeps a port a number if the server holds it as a number. */
const newPort = (stored: unknown, typed: string) => (typeof stored === 'number' && typed !== '' ? Number(typed) : typed)

export function applyMobile(settings: RunSettings, form: MobileForm): RunSettings {
  const wifi = wifiOf(settings)
  const { colours, translations, port, ip, ...typed } = form
  const stored = translationsOf(settings)
  const texts = Object.fromEntries(
    Object.entries(translations).map(([code, words]) => {
      const before = stored[code]
      return [code, layOver(isObject(before) ? before : {}, words)]
    }),
  )
  const laid = layOver(wifi, {
    ...typed,
    ...colours,
    ip: trimTyped(wifi['ip'], ip),
    port: port === textIn(wifi, 'port') ? port : newPort(wifi['port'], port.trim()),
  })
  const withTexts = Object.keys(texts).length > 0 ? { ...laid, translations: { ...stored, ...texts } } : laid
  return { ...settings, feature_devicewifisetup: withTexts }
}
