import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toText } from 'hast-util-to-text'

/** The HTML part of a mail. For the eyes alone: never put into a page. */
export const mailHtml = (tree: Root): string => toHtml(tree)

/** The text part of a mail. */
export const mailText = (tree: Root): string => toText(tree)
