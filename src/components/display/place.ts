const GAP = 4
const MARGIN = 8

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

type Align = 'left' | 'right'

/**
 * Where a floating box of the given size goes: beside its anchor on the preferred side, on the other side when only
 * that one has room, and always inside the window. All in px of the window.
 */
export function position(
  anchor: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
  align: Align,
  side: 'above' | 'below',
): { left: number; top: number } {
  const above = anchor.top - GAP - size.height
  const below = anchor.bottom + GAP
  const fitsAbove = above >= MARGIN
  const fitsBelow = below + size.height <= view.height - MARGIN
  const goesBelow = side === 'below' ? fitsBelow || !fitsAbove : !fitsAbove && fitsBelow
  const left = align === 'left' ? anchor.left : anchor.right - size.width
  return {
    left: clamp(left, MARGIN, view.width - size.width - MARGIN),
    top: clamp(goesBelow ? below : above, MARGIN, view.height - size.height - MARGIN),
  }
}

/** Moves a `position: fixed` element to its anchor; lines begin where they do there. */
export function place(box: HTMLElement, anchor: Element, align: 'start' | 'end', side: 'above' | 'below'): void {
  const size = { width: box.offsetWidth, height: box.offsetHeight }
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight }
  const mirrored = getComputedStyle(anchor).direction === 'rtl'
  const at = (align === 'start') === mirrored ? 'right' : 'left'
  const { left, top } = position(anchor.getBoundingClientRect(), size, view, at, side)
  box.style.insetInlineStart = `${mirrored ? view.width - left - size.width : left}px`
  box.style.top = `${top}px`
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
