import { useDeferredValue, useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import type { ColourText } from './contrast/contrast-audit.ts'
import { fieldOf, freshText, type ThemeFields } from './theme-fields.ts'

/** What stands for these keys in the form now; a key that the portal's theme lacks reads as on a fresh portal. */
export function useColourTexts(keys: readonly string[]): ColourText {
  const fields = useMemo(() => keys.map(fieldOf), [keys])
  const texts: readonly (string | undefined)[] = useWatch<ThemeFields, string[]>({ name: fields })
  // What is said about colours follows the field in which one is typed.
  const settled = useDeferredValue(texts.join('\n'))
  return useMemo(() => {
    const now = settled.split('\n')
    const at = new Map(keys.map((key, place) => [key, now[place] ?? '']))
    return (key) => at.get(key) || freshText(key)
  }, [keys, settled])
}
