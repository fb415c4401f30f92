interface Option {
  value: string
  label: string
}

/** Languages a portal is commonly offered in; a user's own value is added when it is another. */
const common = [
  'en',
  'en-us',
  'pt',
  'pt-br',
  'es',
  'fr',
  'de',
  'it',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'tr',
  'ru',
  'uk',
  'ar',
  'he',
  'hi',
  'zh',
  'ja',
  'ko',
]

/** Languages by their own name in English, with the code the API stores. */
export function languageOptions(current?: string | null): Option[] {
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  return withCurrent(common, current).map((code) => ({ value: code, label: `${nameOf(names, code)} (${code})` }))
}

/** Every IANA zone this browser knows, and the one in use. */
export function timezoneOptions(current?: string | null): Option[] {
  return withCurrent(['UTC', ...Intl.supportedValuesOf('timeZone')], current).map((zone) => ({
    value: zone,
    label: zone,
  }))
}

function withCurrent(known: readonly string[], current: string | null | undefined): string[] {
  const distinct = [...new Set(known)]
  return current && !distinct.includes(current) ? [current, ...distinct] : distinct
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
