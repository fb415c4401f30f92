import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js'

/** @typedef {ReturnType<typeof parse>} Nodes */

const plain = 'aceginosuyzACEGINOSUYZ'
const odd = 'áçéğíñóšúýžÁÇÉĞÍÑÓŠÚÝŽ'

/** Adds accents and doubles the vowels: 40 % longer, but still readable. @param {string} text */
const stretched = (text) =>
  text
    .replaceAll(/[aeiou]/gi, (letter) => `${letter}${letter.toLowerCase()}`)
    .replaceAll(/[a-z]/gi, (letter) => (plain.includes(letter) ? (odd[plain.indexOf(letter)] ?? letter) : letter))

/** @param {Nodes} nodes */
function stretch(nodes) {
  for (const node of nodes) {
    if (node.type === TYPE.literal) node.value = stretched(node.value)
    if (node.type === TYPE.tag) stretch(node.children)
    if (node.type === TYPE.plural || node.type === TYPE.select) {
      for (const { value } of Object.values(node.options)) stretch(value)
    }
  }
}

/**
 * A message in an invented language: longer, accented, in brackets. Text on a page without brackets is not from a message file.
 * @param {string} text
 */
export function pseudo(text) {
  const nodes = parse(text)
  stretch(nodes)
  return `⟦${printAST(nodes)}⟧`
}
