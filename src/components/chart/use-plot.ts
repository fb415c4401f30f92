import { useComputedColorScheme } from '@mantine/core'
import { useEffect, useRef, useState, type RefObject } from 'react'
import uPlot from 'uplot'
import { chartData, chartOptions, type ChartLook } from './chart-options.ts'
import type { ChartShape } from './chart-shape.ts'

interface Plot {
  box: RefObject<HTMLDivElement | null>
  /** The position under the pointer, and its distance in px from the left edge of the box. */
  point: { at: number; left: number } | undefined
  zoomed: boolean
  pointAt: (at: number | undefined) => void
  showAll: () => void
}

/** Draws a chart into a box, and redraws it when its data, the colour scheme or the size of the box changes. */
export function usePlot(shape: ChartShape, height: number, number: (amount: number) => string): Plot {
  const box = useRef<HTMLDivElement>(null)
  const plot = useRef<uPlot>(null)
  const [point, setPoint] = useState<Plot['point']>()
  const [zoomed, setZoomed] = useState(false)
  const scheme = useComputedColorScheme()
  useEffect(() => {
    const parent = box.current
    if (!parent) return undefined
    const chart: uPlot = new uPlot(
      chartOptions({
        shape,
        look: lookOf(parent),
        width: parent.clientWidth,
        height,
        number,
        onPoint: (at) => setPoint(at === undefined ? undefined : { at, left: leftOf(chart, at) }),
        onZoom: setZoomed,
      }),
      chartData(shape),
      parent,
    )
    plot.current = chart
    const watch = new ResizeObserver(() => chart.setSize({ width: parent.clientWidth, height }))
    watch.observe(parent)
    return () => {
      watch.disconnect()
      chart.destroy()
      plot.current = null
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a canvas does not follow the colour scheme by itself
  }, [shape, height, number, scheme])
  return {
    box,
    point,
    zoomed,
    pointAt(at) {
      const chart = plot.current
      if (at === undefined || !chart) setPoint(undefined)
      else chart.setCursor({ left: chart.valToPos(at, 'x'), top: 0 })
    },
    showAll: () => plot.current?.setScale('x', { min: 0, max: shape.labels.length - 1 }),
  }
}

const leftOf = (chart: uPlot, at: number) => chart.over.offsetLeft + chart.valToPos(at, 'x')

function lookOf(element: Element): ChartLook {
  const style = getComputedStyle(element)
  const of = (name: string) => style.getPropertyValue(`--portico-${name}`).trim()
  return {
    accent: of('accent'),
    quiet: of('dim'),
    line: of('line'),
    bad: of('bad'),
    ground: of('surface'),
    font: style.fontFamily,
  }
}
