import { posix } from 'node:path'

/** @param {string} css */
const definedIn = (css) => {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/:global\([^)]*\)/g, '')
  // A class name is followed by a block or is part of a selector list; it is never inside a declaration.
  const selectors = [...bare.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector)
  return new Set(
    selectors.flatMap((selector) => [...selector.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name)),
  )
}

/**
 * Classes of style modules that no file uses, and classes that a file uses but its style module lacks: both look right in
 * the code and have no effect on the page.
 * @param {readonly { file: string, text: string }[]} styles the style modules
 * @param {readonly { file: string, text: string }[]} sources the code
 * @returns {string[]}
 */
export function deadClasses(styles, sources) {
  /** @type {Map<string, Set<string>>} */
  const used = new Map(styles.map(({ file }) => [file, new Set()]))
  const defined = new Map(styles.map(({ file, text }) => [file, definedIn(text)]))
  /** @type {string[]} */
  const broken = []
  for (const { file, text } of sources) {
    const code = text.replaceAll(/^import .*|\/\*[\s\S]*?\*\/|'[^'\n]*\.\w+'/gm, '')
    for (const [, name = '', from = ''] of text.matchAll(/^import (\w+) from '([^']+\.module\.css)'/gm)) {
      const sheet = from.startsWith('#') ? from.replace(/^#/, 'src/') : posix.join(posix.dirname(file), from)
      const classes = used.get(sheet)
      if (classes === undefined) {
        broken.push(`${file}: imports ${sheet}, which does not exist`)
        continue
      }
      // The class is chosen by a value, such as a tone, so any of them may be used.
      if (new RegExp(`\\b${name}\\[[^']`).test(code)) for (const each of defined.get(sheet) ?? []) classes.add(each)
      for (const [, asked = ''] of code.matchAll(new RegExp(`\\b${name}(?:\\.|\\[')(\\w+)`, 'g'))) {
        classes.add(asked)
        if (defined.get(sheet)?.has(asked) !== true) broken.push(`${file}: .${asked} is not in ${sheet}`)
      }
    }
  }
  for (const [sheet, classes] of defined) {
    for (const name of classes) {
      if (!used.get(sheet)?.has(name)) broken.push(`${sheet}: .${name} is used by no file`)
    }
  }
  return broken
}
