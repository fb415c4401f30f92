import { useDeferredValue, useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import type { ColourText } from './contrast/contrast-audit.ts'
import { fieldOf, freshText, type ThemeFields } from './theme-fields.ts'

/** The current texts of these keys in the form; a key that the portal's theme lacks has its default. */
export function useColourTexts(keys: readonly string[]): ColourText {
  const fields = useMemo(() => keys.map(fieldOf), [keys])
  const texts: readonly (string | undefined)[] = useWatch<ThemeFields, string[]>({ name: fields })
  // Low priority: contrast is computed after the field that is being typed in has been updated.
  const settled = useDeferredValue(texts.join('\n'))
  return useMemo(() => {
    const now = settled.split('\n')
    const at = new Map(keys.map((key, place) => [key, now[place] ?? '']))
    return (key) => at.get(key) || freshText(key)
  }, [keys, settled])
}
