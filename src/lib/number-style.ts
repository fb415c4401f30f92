/** The separators of an account; the two always differ. */
export interface NumberStyle {
  decimal: '.' | ','
  thousand: '.' | ','
}

export const plainNumbers: NumberStyle = { decimal: '.', thousand: ',' }

/**
 * The stored separators, corrected where they are equal, empty or odd: those would make numbers unreadable (contract
 * 4.4, regression class R8). A usable decimal separator decides; the other follows from it.
 */
export function readNumberStyle(decimal: unknown, thousand: unknown): NumberStyle {
  if (decimal === ',' || (decimal !== '.' && thousand === '.')) return { decimal: ',', thousand: '.' }
  return plainNumbers
}

let shown = plainNumbers

/** The separators with which messages write numbers of their own; `plainNumbers` until the account is known. */
export const shownNumberStyle = (): NumberStyle => shown

/** Says which separators those are; whoever knows the account does. */
export function showNumbersIn(style: NumberStyle): NumberStyle {
  shown = style
  return style
}

/** Writes a number with the separators of whoever reads it. */
export type WriteNumber = (value: number) => string

/** By the number of digits: making one takes a hundred times longer than using it, and every row writes numbers. */
const writers = new Map<number, Intl.NumberFormat>()

function writerOf(digits: number): Intl.NumberFormat {
  const known =
    writers.get(digits) ??
    new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: Math.max(digits, 3) })
  writers.set(digits, known)
  return known
}

/** `1234.56` as `1,234.56` or `1.234,56`, with exactly `digits` digits after the decimal separator. */
export function formatNumber(value: number, { decimal, thousand }: NumberStyle, digits = 0): string {
  const written = writerOf(digits).format(value)
  return written.replaceAll(/[.,]/g, (mark) => (mark === '.' ? decimal : thousand))
}
