import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useState, type ReactNode, type RefObject } from 'react'

interface VirtualRowsProps {
  count: number
  /** Expected height in px; rows that fold on narrow screens are measured. */
  rowHeight: number
  body: RefObject<HTMLElement | null>
  render: (index: number, measure: (element: HTMLTableRowElement | null) => void) => ReactNode
}

/** Renders only the rows near the window, between two spacers. The row with the focus is always kept, or focus would be lost. */
export function VirtualRows({ count, rowHeight, body, render }: VirtualRowsProps) {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const element = body.current
    if (element !== null) setTop(element.getBoundingClientRect().top + window.scrollY)
  }, [body, count])

  // The virtualizer's functions change with every scroll. Nothing here is memoised, so that is fine.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: top,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range)
      const focused = Number(document.activeElement?.closest<HTMLElement>('tr[data-index]')?.dataset['index'])
      if (!(focused >= 0 && focused < count) || indexes.includes(focused)) return indexes
      return [...indexes, focused].toSorted((one, other) => one - other)
    },
  })
  const rows = virtualizer.getVirtualItems()
  const spaces = gaps(
    rows.map(({ start, end }) => ({ start: start - top, end: end - top })),
    virtualizer.getTotalSize(),
  )
  return (
    <>
      {rows.map((row, at) => [
        <Space key={`before ${row.index}`} height={spaces[at] ?? 0} />,
        render(row.index, virtualizer.measureElement),
      ])}
      <Space height={spaces.at(-1) ?? 0} />
    </>
  )
}

/** The height in px of the spacer before each row and after the last. */
function gaps(rows: readonly { start: number; end: number }[], total: number): readonly number[] {
  const ends = [0, ...rows.map(({ end }) => end)]
  return [...rows.map(({ start }) => start), total].map((start, at) => Math.max(0, start - (ends[at] ?? 0)))
}

function Space({ height }: { height: number }) {
  if (height === 0) return null
  return <tr aria-hidden data-space style={{ height }} />
}
