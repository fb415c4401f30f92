import { Suspense, useDeferredValue, useState } from 'react'
import { useFormState, type FieldValues } from 'react-hook-form'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { useLiveValues } from '../fields/use-live-values.ts'
import { changedFields, type Change } from './changes.ts'
import { SaveBar } from './SaveBar.tsx'

const ReviewDialog = lazyPart(() => import('./ReviewDialog.tsx'), 'ReviewDialog')

interface UnsavedProps<Values extends FieldValues> {
  base: Values
  describe: (saved: Values, now: Values) => readonly Change[]
  onDiscard: () => void
  onTakeBack: (change: Change) => void
  onSave: () => void
}

/** What differs from what is saved: counted in a bar, and told in a dialog. It follows the field that is typed in. */
export function Unsaved<Values extends FieldValues>(props: UnsavedProps<Values>) {
  const { base, describe, onDiscard, onTakeBack, onSave } = props
  const [reviewing, setReviewing] = useState(false)
  const { isSubmitting } = useFormState()
  const now = useDeferredValue(useLiveValues<Values>())
  const changes = describe(base, now)
  return (
    <>
      <SaveBar
        count={changes.length || Object.keys(changedFields(base, now)).length}
        saving={isSubmitting}
        onDiscard={onDiscard}
        onReview={() => setReviewing(true)}
      />
      {reviewing && (
        <Suspense>
          <ReviewDialog
            changes={changes}
            onTakeBack={onTakeBack}
            onSave={() => {
              setReviewing(false)
              onSave()
            }}
            onClose={() => setReviewing(false)}
          />
        </Suspense>
      )}
    </>
  )
}
