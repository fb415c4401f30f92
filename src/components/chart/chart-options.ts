import uPlot from 'uplot'
import { spanOfAxis, type ChartMark, type ChartShape } from './chart-shape.ts'

/** Colours and fonts: a canvas cannot read them from a style sheet. */
export interface ChartLook {
  accent: string
  quiet: string
  line: string
  bad: string
  ground: string
  font: string
}

export interface ChartSettings {
  shape: ChartShape
  look: ChartLook
  width: number
  height: number
  number: (amount: number) => string
  /** Called with the position under the pointer; undefined when it has left. */
  onPoint: (at: number | undefined) => void
  /** Called when the person zooms into a part of the time. */
  onZoom: (zoomed: boolean) => void
}

const maxBar = 32
/** Width in px to leave for one label of the time axis. */
const labelRoom = 96

/** The options for uPlot. Positions are plain numbers from 0, so that hours and months are spaced evenly. */
export function chartOptions({ shape, look, width, height, number, onPoint, onZoom }: ChartSettings): uPlot.Options {
  const last = shape.labels.length - 1
  const span = spanOfAxis(shape)
  const font = `12px ${look.font}`
  const axis = { stroke: look.quiet, font, grid: { stroke: look.line, width: 1 }, ticks: { show: false } }
  return {
    width,
    height,
    legend: { show: false },
    cursor: { y: false, drag: { x: true, y: false }, points: { size: 7 } },
    scales: {
      x: { time: false, range: (_, low, high) => [Math.max(-0.5, low - 0.5), Math.min(last + 0.5, high + 0.5)] },
      y: { range: () => span },
    },
    axes: [
      {
        ...axis,
        size: 28,
        space: labelRoom,
        incrs: [1, 2, 3, 5, 7, 10, 14, 20, 30, 50, 100, 200, 500, 1000, 2000, 5000],
        values: (_, splits) => splits.map((at) => shape.labels[at] ?? ''),
        grid: { show: false },
      },
      {
        ...axis,
        size: (_, values) => 16 + 7 * Math.max(4, ...(values ?? []).map((value) => value.length)),
        values: (_, splits) => splits.map(number),
      },
    ],
    series: [
      {},
      ...shape.series.map(({ name, kind, tone, dash }) => ({
        label: name,
        stroke: look[tone],
        width: 2,
        ...(dash ? { dash: [...dash] } : {}),
        ...(kind === 'bar' ? { ...barPaths(), ...(dash ? {} : { fill: look[tone] }) } : {}),
        points: { show: kind === 'line' && shape.labels.length < 40, size: 5 },
      })),
    ],
    hooks: {
      setCursor: [({ cursor }) => onPoint(cursor.idx ?? undefined)],
      setScale: [
        ({ scales }, key) => {
          const { min, max } = scales['x'] ?? {}
          if (key === 'x') onZoom((min ?? -0.5) > -0.5 || (max ?? last + 0.5) < last + 0.5)
        },
      ],
      draw: [(chart) => drawMarks(chart, shape.marks, look)],
    },
  }
}

function barPaths(): Pick<uPlot.Series, 'paths'> {
  const paths = uPlot.paths.bars?.({ size: [0.7, maxBar], radius: 0.1 })
  return paths ? { paths } : {}
}

/** Positions and amounts in uPlot's own data format. */
export const chartData = ({ labels, series }: ChartShape): uPlot.AlignedData => [
  labels.map((_, at) => at),
  ...series.map(({ values }) => [...values]),
]

function drawMarks(chart: uPlot, marks: readonly ChartMark[], look: ChartLook): void {
  const { ctx, bbox } = chart
  const dots = devicePixelRatio
  ctx.save()
  ctx.fillStyle = look.bad
  ctx.font = `${12 * dots}px ${look.font}`
  ctx.textAlign = 'right'
  ctx.textBaseline = 'bottom'
  for (const { at, label, dash } of marks) {
    const y = chart.valToPos(at, 'y', true)
    if (y < bbox.top || y > bbox.top + bbox.height) continue
    ctx.strokeStyle = look.bad
    ctx.lineWidth = dots
    ctx.setLineDash(dash.map((length) => length * dots))
    ctx.beginPath()
    ctx.moveTo(bbox.left, y)
    ctx.lineTo(bbox.left + bbox.width, y)
    ctx.stroke()
    // An outline in the background colour keeps the label readable where it crosses a line.
    ctx.setLineDash([])
    ctx.strokeStyle = look.ground
    ctx.lineWidth = 4 * dots
    ctx.strokeText(label, bbox.left + bbox.width - 4 * dots, y - 2 * dots)
    ctx.fillText(label, bbox.left + bbox.width - 4 * dots, y - 2 * dots)
  }
  ctx.restore()
}
