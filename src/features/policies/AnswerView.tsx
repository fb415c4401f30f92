import type { ReactNode } from 'react'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'
import type { Answer } from './explain.ts'
import { linkedPieces, type Asker } from './resource-path.ts'
import { VerdictView } from './Verdict.tsx'

interface AnswerViewProps {
  answer: Answer
  /** Who asked: links of the reasons lead to the simulator for them. */
  asker: Asker | undefined
  /** The id of the policy on this page, which needs no link to itself. */
  thisPolicy?: string | undefined
  children?: ReactNode
}

/** The answer to one question, with the policies that decide it. */
export function AnswerView({ answer, asker, thisPolicy, children }: AnswerViewProps) {
  const profile = useProfileId()
  const { tone, title, reasons, inLists } = answer
  return (
    <VerdictView
      tone={tone}
      title={title}
      reasons={reasons.map(({ policyId, policyName, line, sentence }) => ({
        name: policyId === thisPolicy ? 'this policy' : policyName,
        to: policyId === thisPolicy ? undefined : paths.policy(profile, policyId),
        line,
        sentence: linkedPieces(profile, sentence, asker),
      }))}
    >
      {inLists && <p>{inLists}</p>}
      {children}
    </VerdictView>
  )
}
