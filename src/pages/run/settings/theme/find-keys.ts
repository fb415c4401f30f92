import type { ThemeKey } from './theme-keys.ts'

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Whether a key answers to every word of a search: by its label, its name or its value (product R22: case and accents). */
export function answers({ key, label }: ThemeKey, text: string, search: string): boolean {
  const words = plain(search).split(/\s+/).filter(Boolean)
  const where = plain(`${label} ${key} ${text} ${text.replaceAll(/\s/g, '')}`)
  return words.every((word) => where.includes(word))
}
