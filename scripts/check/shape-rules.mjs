import { basename } from 'node:path'

const longest = 300
/** File names that say nothing about the content. */
const vague = /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.|$)/

/** Things that make a test unreliable; allowed only in this table and its test. */
const luck = [
  { pattern: /\bwaitForTimeout\s*\(/, why: 'waits for time to pass instead of for something to happen' },
  { pattern: /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:only|skip|fixme|todo)\b/, why: 'leaves tests out' },
  {
    pattern: /\bvi\.waitFor\((?!.*(?:timeout|patient))/,
    why: 'gives up after a second; say a timeout that a busy machine keeps',
  },
  { pattern: /\bretries\s*:\s*[1-9]/, why: 'hides a flaky test behind a retry' },
]

/** @param {string} text */
function lines(text) {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length
}

/**
 * The rules that a file's name, length or content breaks.
 * @param {string} file path from the root
 * @param {string} text
 * @returns {string[]}
 */
export function brokenShapeLaws(file, text) {
  const name = basename(file)
  /** @type {string[]} */
  const broken = []
  const count = lines(text)
  if (count > longest) broken.push(`${file}: has ${count} lines; split it by what it does (at most ${longest})`)
  if (/^index\.(ts|tsx|mjs)$/.test(name)) broken.push(`${file}: is a barrel; import from where a thing is defined`)
  if (vague.test(file)) broken.push(`${file}: has a name that says nothing; name it after what it holds`)
  if (name.endsWith('.tsx') && !/^[A-Z]/.test(name) && !/^(main|router|use-[\w-]+|[\w-]+\.test)\.tsx$/.test(name)) {
    broken.push(`${file}: a component file is named like its component`)
  }
  if (
    file.startsWith('src/') &&
    !/\/(lazy-part\.ts|router\.tsx)$/.test(file) &&
    /import \{[^}]*\blazy\b[^}]*\} from 'react'/.test(text)
  ) {
    broken.push(`${file}: uses React's lazy; use lazyPart, which does not take the page down when the code is gone`)
  }
  if (/\.(test|spec)\.tsx?$|^e2e\//.test(file) && !file.startsWith('scripts/')) {
    for (const { pattern, why } of luck) if (pattern.test(text)) broken.push(`${file}: ${why}`)
  }
  return broken
}

/**
 * Median and 90th percentile of the lengths of the code that ships.
 * @param {readonly { file: string, text: string }[]} sources
 */
export function sizeReport(sources) {
  const sizes = sources
    .filter(({ file }) => /^(src|emulator)\//.test(file) && !/\.test\.tsx?$/.test(file))
    .map(({ text }) => lines(text))
    .toSorted((a, b) => a - b)
  const at = (/** @type {number} */ share) => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 0
  return `${sizes.length} code files, median ${at(0.5)} lines, 90 % at most ${at(0.9)} (house: 60 and 160)`
}
