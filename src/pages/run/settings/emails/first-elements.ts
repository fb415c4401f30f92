import type { Element, ElementContent, Root, RootContent } from 'hast'

/** The beginning of a tree, in reading order, with at most `most` nodes; `cut` tells whether some are missing. */
export function firstElements(tree: Root, most: number): { tree: Root; cut: boolean } {
  let left = most
  let cut = false
  const keep = <Node extends RootContent | ElementContent>(nodes: readonly Node[]): Node[] => {
    const kept: Node[] = []
    for (const node of nodes) {
      if (left === 0) {
        cut = true
        break
      }
      left -= 1
      kept.push(isElement(node) ? { ...node, children: keep(node.children) } : node)
    }
    return kept
  }
  return { tree: { ...tree, children: keep(tree.children) }, cut }
}

const isElement = (node: RootContent | ElementContent): node is Element => node.type === 'element'
