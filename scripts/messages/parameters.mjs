import { parse, TYPE } from '@formatjs/icu-messageformat-parser'

/**
 * A parameter of a message: a text, a number, one of several words, a boolean, a rendered element (an empty tag), or a
 * function that renders what is between tags.
 * @typedef {{ kind: 'text' | 'number' | 'boolean' | 'element' | 'tag' } | { kind: 'choice', of: string[] }} Parameter
 * @typedef {ReturnType<typeof parse>} Nodes
 */

/** Tags that need no function; src/lib/words/node-of.ts has the same list. */
const plainTags = new Set(['b', 'code', 'em', 'i', 'kbd', 'strong'])

/** @param {Map<string, Parameter>} found @param {string} name @param {Parameter} parameter */
function add(found, name, parameter) {
  const known = found.get(name)
  if (known === undefined || known.kind === 'text') found.set(name, parameter)
  else if (known.kind !== parameter.kind && parameter.kind !== 'text') {
    throw new Error(`{${name}} is used as ${known.kind} and as ${parameter.kind}`)
  }
}

/** @param {Nodes} nodes @param {Map<string, Parameter>} found @param {Set<string>} tags */
function collect(nodes, found, tags) {
  for (const node of nodes) {
    if (node.type === TYPE.argument) add(found, node.value, { kind: 'text' })
    if (node.type === TYPE.number) add(found, node.value, { kind: 'number' })
    if (node.type === TYPE.date || node.type === TYPE.time)
      throw new Error(`{${node.value}}: dates are handed over written`)
    if (node.type === TYPE.plural) add(found, node.value, { kind: 'number' })
    if (node.type === TYPE.select) {
      const words = Object.keys(node.options)
      const isTruth = words.every((word) => ['true', 'false', 'other'].includes(word))
      add(found, node.value, isTruth ? { kind: 'boolean' } : { kind: 'choice', of: words })
    }
    if (node.type === TYPE.plural || node.type === TYPE.select) {
      for (const { value } of Object.values(node.options)) collect(value, found, tags)
    }
    if (node.type === TYPE.tag) {
      tags.add(node.value)
      if (!plainTags.has(node.value)) add(found, node.value, { kind: node.children.length === 0 ? 'element' : 'tag' })
      collect(node.children, found, tags)
    }
  }
}

/**
 * The parameters of a message by name, and its tags. Throws for invalid ICU MessageFormat and for parameters that
 * contradict each other.
 * @param {string} text
 * @returns {{ parameters: Map<string, Parameter>, tags: Set<string> }}
 */
export function needsOf(text) {
  /** @type {Map<string, Parameter>} */
  const parameters = new Map()
  /** @type {Set<string>} */
  const tags = new Set()
  collect(parse(text), parameters, tags)
  return { parameters, tags }
}
