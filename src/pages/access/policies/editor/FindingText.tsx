import type { Finding } from '#features/policies/findings.ts'
import { Sentence } from '#features/policies/Sentence.tsx'
import { linkedPieces } from '#features/policies/resource-path.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { useProfileId } from '#app/use-session.ts'

/** What a finding says, leading to what it names. */
export function FindingText({ finding: { message, pieces } }: { finding: Finding }) {
  const profile = useProfileId()
  return pieces ? <Sentence pieces={linkedPieces(profile, pieces)} /> : visibleName(message)
}
