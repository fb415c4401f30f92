import type { Nodes } from 'hast'

/** Deeper than any mail that people write: the time for reading Markdown grows with the square of the depth. */
export const deepestNesting = 50

const marker = /[>*+-]|\d{1,9}[.)]/y

/**
 * The most quotes and lists that begin on one line: `> > 1. a` has three. Takes time in proportion to the text, so it
 * can run before anything parses it. A rule (`- - -`) counts as lists, which does no harm at its length.
 */
export function markersInARow(markdown: string): number {
  let most = 0
  for (const line of markdown.split(/\r\n|[\r\n]/)) {
    let count = 0
    let at = 0
    while (at < line.length) {
      if (line[at] === ' ' || line[at] === '\t') {
        at += 1
        continue
      }
      marker.lastIndex = at
      if (!marker.test(line)) break
      count += 1
      at = marker.lastIndex
    }
    most = Math.max(most, count)
  }
  return most
}

/** How deeply the elements of a tree are nested; without recursion, because a tree may be deeper than the stack. */
export function depthOf(tree: Nodes): number {
  let deepest = 0
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    deepest = Math.max(deepest, next.depth)
    if (!('children' in next.node)) continue
    for (const child of next.node.children) open.push({ node: child, depth: next.depth + 1 })
  }
  return deepest
}
