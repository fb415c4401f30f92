import format, { type CompiledMessage } from 'icu-minify/format'
import { createElement, Fragment, type ReactNode } from 'react'
import { shownLanguage } from './catalogue.ts'
import { inLanguage, options } from './text-of.ts'

/** Draws what stands between the tags of a message. */
export type DrawTag = (inside: ReactNode) => ReactNode
type NodeValues = Readonly<Record<string, DrawTag | ReactNode>>

const withParts = (parts: readonly ReactNode[]) => createElement(Fragment, null, ...parts)

/** Tags that every message may use without saying how they are drawn. */
const plainTags = Object.fromEntries(
  ['b', 'code', 'em', 'i', 'kbd', 'strong'].map((tag) => [
    tag,
    (inside: readonly ReactNode[]) => createElement(tag, null, ...inside),
  ]),
)

/**
 * A tag with something inside is drawn by a function; one without stands for the element itself, which may be a mere
 * text: that serves as a function and as a text.
 */
const valueOf = (value: NodeValues[string]) => {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string') return Object.assign(() => value, { toString: () => value })
  return (inside: readonly ReactNode[]) => (typeof value === 'function' ? value(withParts(inside)) : value)
}

/** A message with elements in it. Calls of it are written by the build (scripts/build/plugins/words.mjs). */
export function nodeOf(english: CompiledMessage, values: NodeValues = {}, meaning?: string): ReactNode {
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueOf(value)]))
  const parts = format<ReactNode>(inLanguage(english, meaning), shownLanguage(), { ...plainTags, ...given }, options)
  return Array.isArray(parts) ? withParts(parts) : parts
}
