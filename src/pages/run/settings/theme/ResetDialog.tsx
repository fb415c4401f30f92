import { useFormContext } from 'react-hook-form'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { useSettings } from '../use-settings.ts'
import { resets, type ThemeFields } from './theme-fields.ts'
import { themeKeys } from './theme-keys.ts'
import type { Fill } from './use-fill.ts'

interface ResetDialogProps {
  onFill: (fills: readonly Fill[], message?: string) => void
  onClose: () => void
}

/** Asks before every value goes back to that of a fresh portal. */
export function ResetDialog({ onFill, onClose }: ResetDialogProps) {
  const { getValues } = useFormContext<ThemeFields>()
  const fills = resets(themeKeys.keys(), getValues(), useSettings().theme)
  const words = fills.length === 1 ? '1 value' : `${fills.length} values`
  return (
    <ConfirmDialog
      title="Reset the whole theme?"
      confirmLabel={`Reset ${words}`}
      waits={fills.length === 0}
      body={
        fills.length === 0 ? (
          <p>Every value is that of a fresh portal already.</p>
        ) : (
          <p>
            {words} in the form become those of a fresh portal, as TagoIO documents them. Other keys, and the four keys
            whose value on a fresh portal is not known, stay as they are. Nothing is saved until you save.
          </p>
        )
      }
      run={() => {
        onFill(fills, `${words} reset; save to keep them`)
        return Promise.resolve()
      }}
      onClose={onClose}
    />
  )
}
