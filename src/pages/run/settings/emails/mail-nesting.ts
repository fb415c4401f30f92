import type { Nodes } from 'hast'

/** Deeper than any mail a person writes; reading Markdown costs more than the square of it. */
export const deepestNesting = 50

const marker = /[>*+-]|\d{1,9}[.)]/y

/**
 * The most quotes and lists that begin on one line: `> > 1. a` has three. Linear in the text, so that it can be asked
 * before anything reads the text. A rule (`- - -`) counts as what it is made of, which is harmless at this length.
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

/** How many elements of a tree lie within each other; without recursion, as a tree may be deeper than the stack. */
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
