/**
 * Severities: `stop`, the metadata cannot be used; `risk`, a person must accept it; `warn`, worth a look; `ok`,
 * checked and correct.
 */
export type MetadataLevel = 'stop' | 'risk' | 'warn' | 'ok'

/** One finding of the metadata check, in words. `code` identifies the kind of finding in code and tests. */
export interface MetadataFinding {
  code: string
  level: MetadataLevel
  title: string
  /** Why it matters and what to do. It may quote the document: show it as text; `visibleText` has been applied already. */
  detail?: string
}

const order: readonly MetadataLevel[] = ['stop', 'risk', 'warn', 'ok']

/** Sorted with the worst first; equal ones keep their order. */
export const worstFirst = (findings: readonly MetadataFinding[]): MetadataFinding[] =>
  findings.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))

export const finding = (level: MetadataLevel, code: string, title: string, detail?: string): MetadataFinding => ({
  code,
  level,
  title,
  ...(detail === undefined ? {} : { detail }),
})
