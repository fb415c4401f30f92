import type { Finding } from '#api/policy-findings.ts'
import { Sentence } from '#components/display/Sentence.tsx'
import { linkedPieces } from '#pages/shell/access/thing-path.ts'
import { useProfileId } from '#pages/shell/use-session.ts'

/** What a finding says, leading to what it names. */
export function FindingWords({ finding: { words, pieces } }: { finding: Finding }) {
  const profile = useProfileId()
  return pieces ? <Sentence pieces={linkedPieces(profile, pieces)} /> : words
}
