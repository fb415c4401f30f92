import { parseSync } from 'oxc-parser'
import { isNode } from './uses.mjs'
import { deafCalls, otherPlaces, readsLikeWords, textPlaces } from './text-places.mjs'

/** @typedef {import('./uses.mjs').Node} Node */

const transparent =
  /^(Conditional|Logical|TSAs|TSSatisfies|TSNonNull|Parenthesized|Array)Expression$|^(JSXExpressionContainer|SpreadElement)$/

/** @param {unknown} value */
const node = (value) => (isNode(value) ? value : undefined)

/** The name of a key, a function that is called, or an attribute. @param {unknown} value @returns {string} */
function nameOf(value) {
  const one = node(value)
  if (one?.type === 'MemberExpression') return nameOf(one['property'])
  if (one?.type === 'Super') return 'super'
  const name = one?.['name'] ?? one?.['value']
  return typeof name === 'string' ? name : ''
}

/** Whether the other branch of a condition is a message, as in `on ? say.on() : 'off'`. @param {Node} holder @param {Node} below */
function besideMessage(holder, below) {
  if (!/^(Conditional|Logical)Expression$/.test(holder.type)) return false
  const sides = [holder['consequent'], holder['alternate'], holder['left'], holder['right']]
  return sides.some((side) => {
    const callee = side === below ? undefined : node(node(side)?.['callee'])
    return nameOf(callee?.['object']) === 'say'
  })
}

/** Whether a property is a parameter of a message: `say.greets({ whom: 'nobody' })`. @param {readonly Node[]} above @param {Node} holder */
function isHandedToMessage(above, holder) {
  const at = above.indexOf(holder)
  const callee = node(above[at - 2]?.['callee'])
  return (
    holder.type === 'Property' && above[at - 1]?.type === 'ObjectExpression' && nameOf(callee?.['object']) === 'say'
  )
}

/** Whether a text at this place would be shown to somebody. @param {Node} literal @param {readonly Node[]} above @param {string} text */
function isRead(literal, above, text) {
  let below = literal
  for (const holder of above.toReversed()) {
    if (holder.type === 'ConditionalExpression' && holder['test'] === below) return false
    if (besideMessage(holder, below) || isHandedToMessage(above, holder)) return /[a-z]{2}/.test(text)
    if (!transparent.test(holder.type)) return isReadIn(holder, below, text)
    below = holder
  }
  return readsLikeWords(text)
}

/** @param {Node} holder @param {Node} below @param {string} text */
function isReadIn(holder, below, text) {
  switch (holder.type) {
    case 'JSXAttribute':
    case 'Property': {
      const name = nameOf(holder.type === 'Property' ? holder['key'] : holder['name'])
      if (holder['key'] === below) return false
      if (textPlaces.has(name)) return /[A-Za-z]{2}/.test(text) && !/^([a-z0-9]+([_-][a-z0-9]+)+$|https?:)/.test(text)
      return !otherPlaces.has(name) && !name.startsWith('data-') && readsLikeWords(text)
    }
    case 'BinaryExpression':
      return holder['operator'] === '+' && readsLikeWords(text)
    case 'MemberExpression':
      // A list in `[…].join(…)` is shown; a key in `texts['…']` is not.
      return holder['property'] !== below && readsLikeWords(text)
    case 'SwitchCase':
      return holder['test'] !== below && readsLikeWords(text)
    case 'CallExpression':
    case 'NewExpression':
      // Errors in the code itself are read by developers.
      return (
        !deafCalls.has(nameOf(holder['callee'])) &&
        !/^(\w*Error|super)$/.test(nameOf(holder['callee'])) &&
        readsLikeWords(text)
      )
    default:
      return readsLikeWords(text)
  }
}

/** The text of a literal; undefined for other nodes. @param {Node} one @returns {string | undefined} */
function saidBy(one) {
  if (one.type === 'JSXText') return String(one['value'])
  if (one.type === 'Literal') return typeof one['value'] === 'string' ? one['value'] : undefined
  if (one.type !== 'TemplateLiteral' || !Array.isArray(one['quasis'])) return undefined
  return one['quasis'].map((/** @type {{ value: { cooked: string } }} */ { value }) => value.cooked).join(' x ')
}

/** @param {Node} one */
const isSilent = (one) =>
  (one.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)/.test(one.type)) ||
  /^(Import|ExportAll)/.test(one.type) ||
  one.type === 'TaggedTemplateExpression' ||
  (one.type === 'ExpressionStatement' && typeof one['directive'] === 'string')

/**
 * Texts in a source file that are in no message file, with their lines.
 * @param {string} file @param {string} code
 * @returns {{ line: number, text: string }[]}
 */
export function literalTexts(file, code) {
  /** @type {{ line: number, text: string }[]} */
  const found = []
  /** @param {unknown} value @param {readonly Node[]} above */
  const look = (value, above) => {
    if (Array.isArray(value)) for (const one of value) look(one, above)
    const one = node(value)
    if (one === undefined || isSilent(one)) return
    const text = saidBy(one)
    const isWord =
      one.type === 'JSXText' ? /[A-Za-z]{2}/.test(text ?? '') : text !== undefined && isRead(one, above, text)
    if (isWord && text !== undefined) {
      found.push({ line: code.slice(0, one.start).split('\n').length, text: text.trim().replaceAll(/\s+/g, ' ') })
    }
    for (const [name, below] of Object.entries(one)) {
      if (typeof below === 'object' && name !== 'typeAnnotation' && name !== 'typeArguments')
        look(below, [...above, one])
    }
  }
  look(parseSync(file, code).program.body, [])
  return found
}
