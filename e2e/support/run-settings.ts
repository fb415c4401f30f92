import type { Locator, Page } from '@playwright/test'
export type Wire = Record<string, unknown>

/** The value at a path with dots; the root for an empty one. */
export const at = (root: unknown, path: string): unknown =>
  path === '' ? root : path.split('.').reduce<unknown>((value, key) => Reflect.get(Object(value), key), root)

/** Settings with a key that nobody knows in every object of them, lists included; facts of the server are left out. */
export function planted(settings: Wire): Wire {
  const { profile: _p, created_at: _c, updated_at: _u, anonymous_token: _a, url: _url, ...rest } = settings
  const result = visit(rest) as Wire
  // A template has its shape, whoever made it (contract 6.7).
  const templates = { ...Object(result['email_templates']), planted: { subject: 'S', value: 'V', planted: { n: 1 } } }
  return { ...result, email_templates: templates }
}

function visit(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(visit)
  if (typeof value !== 'object' || value === null) return value
  return { ...Object.fromEntries(Object.entries(value).map(([key, part]) => [key, visit(part)])), planted: { n: 1 } }
}

/** What a portal's settings must never do to the page that shows them. */
export const hostileTexts = [
  '<script>window.__ran = 1</script><img src="x" onerror="window.__ran = 2">',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="window.__ran = 3"><script>window.__ran = 4</script></svg>',
  'javascript:window.__ran=5',
  'red;} body{display:none} a{background:url(https://elsewhere.example/leak)}',
  '\u202Egnp.exe\u202C \u200B\u0000\uFEFF',
  'data:text/html,<script>window.__ran=6</script>',
  `${'Unbroken'.repeat(60)} <a href="javascript:window.__ran=7">more</a>`,
] as const

/** Facts by which the page finds the portal and its parts; a server makes them. */
const facts = new Set(['id', 'profile', 'url', 'created_at', 'updated_at', 'anonymous_token'])

/**
 * Settings whose every text is one of `texts`, whatever the field is for, so that each field meets each of them within
 * as many `turn`s as there are; names of templates and of keys stay.
 */
export function settingsWithTexts(settings: Wire, texts: readonly string[], turn: number): Wire {
  let next = turn
  const replace = (value: unknown): unknown => {
    if (typeof value === 'string') return texts[next++ % texts.length]
    if (Array.isArray(value)) return value.map(replace)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, facts.has(key) ? part : replace(part)]))
  }
  return replace(settings) as Wire
}

/** The title of a portal or of a row. */
export const titleBox = (within: Page | Locator) => within.getByRole('combobox', { name: 'Title', exact: true })

/** The line below the title of the portal. */
export const subtitleBox = (within: Page | Locator) => within.getByRole('combobox', { name: 'Subtitle' })

/** The subject of a mail. */
export const subjectBox = (within: Page | Locator) => within.getByRole('combobox', { name: 'Subject' })

/** The address of the logo. */
export const logoField = (within: Page | Locator) => within.getByLabel('Logo optional', { exact: true })

/** The address of a link. */
export const addressField = (within: Page | Locator) => within.getByLabel('Portal address', { exact: true })

/** The kind of a row. */
export const typeField = (within: Page | Locator) => within.getByLabel(/Type/)

/** Pairs of colours that are hard to read. */
export const contrastAudit = (within: Page | Locator) => within.getByRole('region', { name: 'Contrast' })
