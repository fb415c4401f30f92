import { Suspense } from 'react'
import { useSession } from '#app/use-session.ts'
import { isDemo } from './demo-proof.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'

const DemoProofHint = lazyPart(() => import('./DemoProofHint.tsx'), 'DemoProofHint')
const DemoMailHint = lazyPart(() => import('./DemoMailHint.tsx'), 'DemoMailHint')

/**
 * Shown beside a field for a secret: its value in the demo, where nobody was told one. A real session shows nothing and
 * loads
 * none of the code.
 * @param props.of the field of the form, or `mail` for a mail that the demo has sent
 */
export function DemoHint({ of }: { of: 'password' | 'code' | 'mail' }) {
  if (!isDemo(useSession())) return null
  return <Suspense>{of === 'mail' ? <DemoMailHint /> : <DemoProofHint field={of} />}</Suspense>
}
