/**
 * Lets the browser's translator work on the page. A translator replaces text nodes by its own elements, without React
 * knowing: React would then change a text that is no longer shown, or fail on a node that has moved. With this, a text
 * that React changes returns to its place, where the translator finds it again, and a node that was wrapped or replaced
 * is treated as the element that stands for it. Call it once, before anything is drawn.
 */
export function keepTranslatedTexts(root: Node): void {
  const standIns = new WeakMap<Node, Element>()

  const changes = new MutationObserver((records) => {
    for (const { target } of records) {
      const standIn = standIns.get(target)
      standIns.delete(target)
      if (standIn?.isConnected && !target.isConnected) standIn.replaceWith(target)
    }
  })

  new MutationObserver((records) => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      const [text] = removedNodes
      if (text?.nodeType !== Node.TEXT_NODE || text.isConnected) continue
      const standIn = [addedNodes[0], previousSibling, nextSibling].find(isTranslation)
      if (!standIn) continue
      standIns.set(text, standIn)
      changes.observe(text, { characterData: true })
    }
  }).observe(root, { childList: true, subtree: true })

  /** The child of `parent` that contains a node or has replaced it. Undefined when there is neither. */
  const placeOf = (node: Node, parent: Node): Node | null => {
    let at: Node | null = node.isConnected ? node : (standIns.get(node) ?? null)
    while (at && at.parentNode !== parent) at = at.parentNode
    return at
  }

  mendMethods(placeOf)
}

/** Translators in Chromium and in extensions write `<font>`, which pages no longer use. */
const isTranslation = (node: Node | null | undefined): node is Element => node?.nodeName === 'FONT'

/**
 * Patches the two methods that React calls on a parent whose child may have been moved. For every other call they stay
 * the same.
 */
function mendMethods(placeOf: (node: Node, parent: Node) => Node | null): void {
  // oxlint-disable-next-line typescript/unbound-method -- they are called with their own node below
  const { removeChild, insertBefore } = Node.prototype
  Object.assign(Node.prototype, {
    removeChild(this: Node, child: Node): Node {
      if (child.parentNode === this) return removeChild.call(this, child)
      const place = placeOf(child, this)
      if (place) removeChild.call(this, place)
      return child
    },
    // Libraries leave the second one out to append, as the browser lets them.
    insertBefore(this: Node, node: Node, before: Node | null | undefined): Node {
      const place = before && before.parentNode !== this ? placeOf(before, this) : (before ?? null)
      return insertBefore.call(this, node, place)
    },
  })
}
