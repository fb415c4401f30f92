/**
 * What weighs how much: `stop` cannot be used, `risk` needs a person's word, `warn` should be looked at, `ok` was
 * checked and is as it should be.
 */
export type MetadataLevel = 'stop' | 'risk' | 'warn' | 'ok'

/** One thing the check of metadata found, in words. `code` tells findings apart for tests and for code. */
export interface MetadataFinding {
  code: string
  level: MetadataLevel
  title: string
  /** Why it matters and what to do. May quote the document: show it as text, with `visibleText` applied already. */
  detail?: string
}

const order: readonly MetadataLevel[] = ['stop', 'risk', 'warn', 'ok']

/** The worst first; equals keep their order. */
export const worstFirst = (findings: readonly MetadataFinding[]): MetadataFinding[] =>
  findings.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))

export const finding = (level: MetadataLevel, code: string, title: string, detail?: string): MetadataFinding => ({
  code,
  level,
  title,
  ...(detail === undefined ? {} : { detail }),
})
