import { invalid } from '#emulator/refusal.ts'
import { flag, readBody, tagList, textOf, z } from '#emulator/rules/body.ts'
import { actionWords, resourceLabels } from '#emulator/rules/policies/catalogue.ts'

const words = (most: number) =>
  z.array(textOf(0, 1_000), 'Expected array').check(z.maxLength(most, 'Array is too long'))
const atLeastOne = z.minLength(1, 'Array must contain at least 1 element(s)')
const targets = z.array(words(20), 'Expected array').check(atLeastOne)
const permissions = z
  .array(
    z.object(
      {
        effect: z.enum(['allow', 'deny'], `Invalid enum value. Expected 'allow' | 'deny'`),
        action: words(200),
        resource: words(20),
      },
      'Expected object',
    ),
    'Expected array',
  )
  .check(atLeastOne)

const createBody = z.object({
  name: textOf(1, 100),
  active: z.optional(flag),
  tags: z.optional(tagList),
  targets,
  permissions,
})
const editBody = z.partial(createBody)

const resourceWords = Object.keys(resourceLabels)

/**
 * The only words the platform checks (contract 11.2): the type of a resource, and that each action exists at all.
 * Neither the form of a tuple nor the combination of its parts is checked: such a rule is stored and has no effect.
 */
function checkWords(body: {
  permissions?: z.output<typeof permissions> | undefined
  targets?: string[][] | undefined
}) {
  for (const { action, resource } of body.permissions ?? []) {
    if (!resourceWords.includes(resource[0] ?? ''))
      throw invalid(`resource must be an item of ${resourceWords.join(',')}`)
    if (!action.every((word) => actionWords.has(word))) {
      throw invalid(`action must be an item of ${[...actionWords].join(',')}`)
    }
  }
  for (const [type] of body.targets ?? []) {
    if (type !== 'run_user' && type !== 'analysis') throw invalid('target must be an item of run_user,analysis')
  }
}

/** Body of contract 11.6. Throws 400. */
export function createPolicyBody(body: unknown) {
  const read = readBody(createBody, body)
  checkWords(read)
  return read
}

/** Body of contract 11.8: the parts to change, each replaced whole. Throws 400. */
export function editPolicyBody(body: unknown) {
  const read = readBody(editBody, body)
  checkWords(read)
  return read
}
