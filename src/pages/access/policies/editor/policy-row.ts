import { memo, type FunctionComponent } from 'react'
import { sameValue } from '#lib/json.ts'
import type { Governed } from '#api/policy-catalogue.ts'
import type { Finding } from '#features/policies/findings.ts'
import type { PolicyContext } from '#features/policies/use-policy-context.ts'

/** What a line of a policy can do to its list; the same object for as long as the list is shown. */
export interface RowEdits {
  change: (at: number, value: unknown) => void
  /** Puts several lines in the place of one. */
  replace: (at: number, values: unknown[]) => void
  remove: (at: number) => void
  onBlur: () => void
}

/** A line as its list gives it. */
export interface PolicyRowParts {
  value: unknown
  at: number
  error: string | undefined
  edits: RowEdits
}

export interface PolicyRowProps extends PolicyRowParts {
  kind: Governed
  world: PolicyContext
  findings: readonly Finding[]
}

/** A line that is drawn again only when what it shows has changed: a key typed in one line leaves the others alone. */
export const policyRow = (row: FunctionComponent<PolicyRowProps>) =>
  memo(
    row,
    (before, now) =>
      before.at === now.at &&
      before.error === now.error &&
      before.edits === now.edits &&
      before.kind === now.kind &&
      before.world === now.world &&
      sameValue(before.value, now.value) &&
      sameValue(before.findings, now.findings),
  )
