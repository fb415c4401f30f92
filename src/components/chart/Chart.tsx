import { Button } from '@mantine/core'
import { useId, useMemo, type KeyboardEvent } from 'react'
import 'uplot/dist/uPlot.min.css'
import classes from './Chart.module.css'
import { wordsAt, type ChartShape } from './chart-shape.ts'
import { usePlot } from './use-plot.ts'
import { say } from '../messages/say.ts'

interface ChartProps extends ChartShape {
  /** What the chart shows, for those who do not see it; the page offers the figures as a table, too. */
  label: string
  height?: number
  number: (amount: number) => string
}

/**
 * A chart of amounts over time. Pointer or arrow keys read out one position; dragging zooms in. Lines differ in their
 * stroke pattern as well as in colour, so that colour is never needed to tell them apart.
 */
export function Chart({ label, labels, series, marks, height = 300, number }: ChartProps) {
  const shape = useMemo(() => ({ labels, series, marks }), [labels, series, marks])
  const { box, point, zoomed, pointAt, showAll } = usePlot(shape, height, number)
  const legend = useId()
  const last = labels.length - 1
  const at = point?.at
  const move = (event: KeyboardEvent) => {
    const to = { ArrowLeft: (at ?? labels.length) - 1, ArrowRight: (at ?? -1) + 1, Home: 0, End: last }[event.key]
    if (event.key === 'Escape') pointAt(undefined)
    if (to === undefined) return
    event.preventDefault()
    pointAt(Math.min(last, Math.max(0, to)))
  }
  return (
    <figure className={classes.figure}>
      {series.length > 1 && (
        <ul id={legend} className={classes.legend}>
          {series.map(({ name, kind, tone, dash }) => (
            <li key={name}>
              <span className={classes.swatch} data-kind={kind} data-tone={tone} data-stroke={strokeOf(dash)} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <div
        className={classes.plot}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, last)}
        aria-valuenow={at ?? 0}
        aria-valuetext={at === undefined ? say.chartArrows() : wordsAt(shape, at, number)}
        onKeyDown={move}
        onBlur={() => pointAt(undefined)}
      >
        <div ref={box} style={{ height }} />
        {point && (
          <div
            className={classes.reading}
            data-side={point.at > last / 2 ? 'before' : 'after'}
            style={{ insetInlineStart: point.left }}
            aria-hidden
          >
            <b>{labels[point.at]}</b>
            {series.map(({ name, values }) => {
              const value = values[point.at] ?? null
              return value === null ? null : (
                <span key={name} className={classes.value}>
                  <span>{name}</span> <span>{number(value)}</span>
                </span>
              )
            })}
          </div>
        )}
      </div>
      {zoomed && (
        <Button variant="default" size="xs" onClick={showAll}>
          {say.chartShowAll()}
        </Button>
      )}
    </figure>
  )
}

/** The CSS `border-style` that looks like a stroke pattern, for the legend. */
const strokeOf = (dash: readonly number[] | undefined) =>
  dash === undefined ? 'solid' : (dash[0] ?? 0) < 3 ? 'dotted' : 'dashed'
