/** The separators of an account; the two always differ. */
export interface NumberStyle {
  decimal: '.' | ','
  thousand: '.' | ','
}

export const plainNumbers: NumberStyle = { decimal: '.', thousand: ',' }

/**
 * The separators as stored, made sound: equal, empty or odd ones would make numbers unreadable (contract 4.4, regression
 * class R8). A decimal separator that makes sense decides; the other follows.
 */
export function readNumberStyle(decimal: unknown, thousand: unknown): NumberStyle {
  if (decimal === ',' || (decimal !== '.' && thousand === '.')) return { decimal: ',', thousand: '.' }
  return plainNumbers
}

/** Writes a number with the separators of whoever reads it. */
export type WriteNumber = (value: number) => string

/** `1234.56` as `1,234.56` or `1.234,56`. `digits` after the decimal separator are all shown. */
export function formatNumber(value: number, { decimal, thousand }: NumberStyle, digits = 0): string {
  const english = new Intl.NumberFormat('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: Math.max(digits, 3),
  })
  return english.format(value).replaceAll(/[.,]/g, (mark) => (mark === '.' ? decimal : thousand))
}
