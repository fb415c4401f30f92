import { TextButton } from '#components/display/TextButton.tsx'
import { differsFromFresh, freshText } from './theme-fields.ts'
import type { ThemeKey } from './theme-keys.ts'
import type { Fill } from './use-fill.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface ResetButtonProps {
  themeKey: ThemeKey
  text: string
  isDirty: boolean
  onFill: (fills: readonly Fill[]) => void
}

/** Resets one key to its default; only if that is known and differs. A key that the theme lacks is not added. */
export function ResetButton({ themeKey: { key, label, kind }, text, isDirty, onFill }: ResetButtonProps) {
  const fresh = freshText(key)
  const absent = text === '' && !isDirty && kind === 'colour'
  if (fresh === undefined || absent || !differsFromFresh(key, text)) return null
  return (
    <TextButton
      aria-label={fresh ? say.resetTo({ label, key, fresh }) : say.resetToEmpty({ label, key })}
      title={fresh ? say.backTo({ fresh }) : say.backToEmpty()}
      onClick={() => onFill([{ key, text: fresh }])}
    >
      {common.reset()}
    </TextButton>
  )
}
