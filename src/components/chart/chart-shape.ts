/** One line (or set of bars) of a chart, in the order of the labels; null where the value is unknown. */
export interface ChartSeries {
  name: string
  kind: 'line' | 'bar'
  /** The main line has the accent colour; a line to compare with it is quieter. */
  tone: 'accent' | 'quiet'
  /** Lengths of strokes and gaps in px, which tell lines apart without colour. Bars with a pattern are hollow. */
  dash?: readonly number[]
  values: readonly (number | null)[]
}

/** A horizontal line at one amount, such as a limit. */
export interface ChartMark {
  at: number
  label: string
  dash: readonly number[]
}

export interface ChartShape {
  /** The labels of the positions, from left to right. */
  labels: readonly string[]
  series: readonly ChartSeries[]
  marks: readonly ChartMark[]
}

/** Rounds the top of an axis up to two significant digits, so that its label is short. */
export function topOfAxis(amount: number): number {
  if (amount <= 0) return 1
  const step = 10 ** Math.floor(Math.log10(amount)) / 2
  return Math.ceil(amount / step) * step
}

/** The range of the amount axis: everything that is drawn, and zero. */
export function spanOfAxis({ series, marks }: ChartShape): [low: number, high: number] {
  let low = 0
  let high = 0
  for (const { values } of series) {
    for (const value of values) {
      if (value === null) continue
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
  }
  for (const { at } of marks) high = Math.max(high, at)
  return [low < 0 ? -topOfAxis(-low) : 0, low < 0 && high === 0 ? 0 : topOfAxis(high)]
}

/** One position in words: `2026-05-03: Used 12, Expected 14`. Lines with an unknown value are left out. */
export function wordsAt({ labels, series }: ChartShape, at: number, number: (amount: number) => string): string {
  const parts = series.flatMap(({ name, values }) => {
    const value = values[at] ?? null
    return value === null ? [] : [`${name} ${number(value)}`]
  })
  return [labels[at] ?? '', parts.join(', ')].filter((part) => part !== '').join(': ')
}
