/** A key of the theme, its label, and its default; a dash where no source gives one. */
type KeyRow = readonly [key: string, label: () => string, fresh: string]

/** A group of keys on the page. Its texts are functions, so that they follow the language. */
export interface GroupRow {
  id: string
  title: () => string
  help: () => string
  keys: readonly KeyRow[]
}
