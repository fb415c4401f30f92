import { Suspense } from 'react'
import { useSession } from '#app/use-session.ts'
import { isDemo } from './demo-proof.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'

const DemoProofHint = lazyPart(() => import('./DemoProofHint.tsx'), 'DemoProofHint')
const DemoMailHint = lazyPart(() => import('./DemoMailHint.tsx'), 'DemoMailHint')

/**
 * Beside a field that asks for a secret: what it is in the demo, where people were never told one. A real session gets
 * nothing, and loads nothing of it.
 * @param props.of the field of the form, or `mail` for what the demo has sent
 */
export function DemoHint({ of }: { of: 'password' | 'code' | 'mail' }) {
  if (!isDemo(useSession())) return null
  return <Suspense>{of === 'mail' ? <DemoMailHint /> : <DemoProofHint field={of} />}</Suspense>
}
