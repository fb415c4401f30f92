import { TextButton } from '#components/display/TextButton.tsx'
import { differsFromFresh, freshText } from './theme-fields.ts'
import type { ThemeKey } from './theme-keys.ts'
import type { Fill } from './use-fill.ts'

interface ResetButtonProps {
  themeKey: ThemeKey
  text: string
  isDirty: boolean
  onFill: (fills: readonly Fill[]) => void
}

/** Puts the value of a fresh portal back; only where that is known and differs. A key that the theme lacks stays away. */
export function ResetButton({ themeKey: { key, label, kind }, text, isDirty, onFill }: ResetButtonProps) {
  const fresh = freshText(key)
  const absent = text === '' && !isDirty && kind === 'colour'
  if (fresh === undefined || absent || !differsFromFresh(key, text)) return null
  return (
    <TextButton
      aria-label={`Reset ${label} (${key}) to ${fresh || 'empty'}`}
      title={`Back to ${fresh || 'empty'}, as on a fresh portal`}
      onClick={() => onFill([{ key, text: fresh }])}
    >
      Reset
    </TextButton>
  )
}
