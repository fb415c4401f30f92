import { needsOf } from './parameters.mjs'

/** @param {import('./parameters.mjs').Parameter} parameter */
function typeOf(parameter) {
  switch (parameter.kind) {
    case 'choice':
      return parameter.of.map((word) => `'${word}'`).join(' | ')
    case 'element':
      return 'ReactNode'
    case 'tag':
      return 'DrawTag'
    case 'text':
      return 'string | number'
    case 'boolean':
    case 'number':
      return parameter.kind
    default:
      throw new Error(`no type is known for ${String(parameter)}`)
  }
}

/**
 * The content of a room's say.ts: a typed function for each message, with its English as a comment.
 * @param {import('./rooms.mjs').Texts} english
 */
export function declarationsOf(english) {
  const lines = Object.entries(english).map(([key, text]) => {
    if (!/^[a-z][a-zA-Z0-9]*$/.test(key)) throw new Error(`${key}: a key is a name such as pageNotFound`)
    const { parameters, tags } = needsOf(text)
    const fields = [...parameters].map(([name, parameter]) => `${name}: ${typeOf(parameter)}`)
    const about = text.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ')
    const given = fields.length === 0 ? '' : `values: { ${fields.join('; ')} }`
    return `  /** ${about} */\n  ${key}: (${given}) => ${tags.size > 0 ? 'ReactNode' : 'string'}\n`
  })
  const body = lines.join('')
  const tag = body.includes('DrawTag') ? "import type { DrawTag } from '#lib/words/node-of.ts'\n" : ''
  const node = body.includes('ReactNode') ? "import type { ReactNode } from 'react'\n" : ''
  return `// Written out of en.json by \`npm run messages\`: change the texts there.
${node}${tag}import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
${body}}

export const say = sayOf<Say>(en)
`
}
