/** A key of the theme, its label, and its value on a fresh portal; a dash where nothing tells it. */
type KeyRow = readonly [key: string, label: () => string, fresh: string]

/** A group of keys on the page, its texts said when they are drawn. */
export interface GroupRow {
  id: string
  title: () => string
  help: () => string
  keys: readonly KeyRow[]
}
