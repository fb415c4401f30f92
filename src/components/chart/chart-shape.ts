/** One course of a chart, in the order of its labels; null where nothing is known. */
export interface ChartSeries {
  name: string
  kind: 'line' | 'bar'
  /** What it is about in the accent colour, what it is compared with in a quieter one. */
  tone: 'accent' | 'quiet'
  /** Lengths of strokes and gaps in px: it can be told apart without colour. Bars are hollow then. */
  dash?: readonly number[]
  values: readonly (number | null)[]
}

/** A line across the chart at an amount. */
export interface ChartMark {
  at: number
  label: string
  dash: readonly number[]
}

export interface ChartShape {
  /** The positions from left to right, as they are read. */
  labels: readonly string[]
  series: readonly ChartSeries[]
  marks: readonly ChartMark[]
}

/** The top of an axis for an amount: the next larger number with two digits, so that its label is short. */
export function topOfAxis(amount: number): number {
  if (amount <= 0) return 1
  const step = 10 ** Math.floor(Math.log10(amount)) / 2
  return Math.ceil(amount / step) * step
}

/** What the axis of amounts spans: everything that is drawn, and zero. */
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

/** What a position holds, in words: `2026-05-03: Used 12, Expected 14`. Names of what is not known are left out. */
export function wordsAt({ labels, series }: ChartShape, at: number, number: (amount: number) => string): string {
  const parts = series.flatMap(({ name, values }) => {
    const value = values[at] ?? null
    return value === null ? [] : [`${name} ${number(value)}`]
  })
  return [labels[at] ?? '', parts.join(', ')].filter((part) => part !== '').join(': ')
}
