import { useFormContext } from 'react-hook-form'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { useSettings } from '../use-settings.ts'
import { resets, type ThemeFields } from './theme-fields.ts'
import { themeKeys } from './theme-keys.ts'
import type { Fill } from './use-fill.ts'
import { say } from './messages/say.ts'

interface ResetDialogProps {
  onFill: (fills: readonly Fill[], message?: string) => void
  onClose: () => void
}

/** Asks before every key is reset to its default. */
export function ResetDialog({ onFill, onClose }: ResetDialogProps) {
  const { getValues } = useFormContext<ThemeFields>()
  const fills = resets(themeKeys.keys(), getValues(), useSettings().theme)
  return (
    <ConfirmDialog
      title={say.resetTitle()}
      confirmLabel={say.resetValues({ values: fills.length })}
      waits={fills.length === 0}
      body={fills.length === 0 ? <p>{say.allFresh()}</p> : <p>{say.resetConsequence({ values: fills.length })}</p>}
      run={() => {
        onFill(fills, say.themeReset({ values: fills.length }))
        return Promise.resolve()
      }}
      onClose={onClose}
    />
  )
}
