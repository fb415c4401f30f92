/** The unfinished reference at the end of a text: a slug, or a slug and a key. */
export interface OpenReference {
  /** The text before the `#`. */
  before: string
  slug: string
  /** The part of the key typed so far; absent while the slug is being typed. */
  key?: string
}

/** The unfinished reference in a text such as `Go to #ACME.PL`; undefined when the last one is complete. */
export function openReference(text: string): OpenReference | undefined {
  const hash = text.lastIndexOf('#')
  if (hash < 0) return undefined
  const [, slug, key] = /^#([A-Za-z0-9]{0,7})(?:\.(\w*))?$/.exec(text.slice(hash)) ?? []
  if (slug === undefined) return undefined
  const before = text.slice(0, hash)
  // A `#` that ends a reference does not begin another.
  if (slug === '' && key === undefined && /#[A-Z0-9]{1,7}\.[A-Z0-9_]{2,}$/.test(before)) return undefined
  return { before, slug: slug.toUpperCase(), ...(key === undefined ? {} : { key: key.toUpperCase() }) }
}

/** Whole texts to suggest: with the slug of each dictionary, or with each key of the typed slug. */
export function suggestions(
  open: OpenReference | undefined,
  slugs: readonly string[],
  texts: Readonly<Record<string, string>>,
): string[] {
  if (!open) return []
  const { before, slug, key } = open
  if (key === undefined) return slugs.filter((one) => one.startsWith(slug)).map((one) => `${before}#${one}.`)
  return Object.keys(texts)
    .filter((one) => one.startsWith(key))
    .slice(0, 50)
    .map((one) => `${before}#${slug}.${one}#`)
}
