import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import { sameValue } from '#lib/json.ts'
import { permissionRow, type PolicyContent } from '#api/policies.ts'
import { needName, type Catalogue, type Governed } from '#api/policy-catalogue.ts'
import { accepts } from '#features/policies/accepts.ts'
import { asTuple, readChoice, type Choice } from '#features/policies/tuple.ts'
import { tagList } from '#components/form/fields/tag-list.ts'
import { say } from './messages/say.ts'

/**
 * The values of the editor: targets and permissions as they are on the wire, so that untouched ones stay as they are.
 */
export interface PolicyValues {
  name: string
  tags: { key: string; value: string }[]
  targets: unknown[]
  permissions: unknown[]
  /** Whether a new policy starts enabled; an existing one is enabled and disabled from its menu. */
  active: boolean
}

export const toValues = ({ name, tags, targets, permissions, active }: PolicyContent): PolicyValues => ({
  name,
  tags,
  targets,
  permissions,
  active,
})

export interface RowRules {
  kind: Governed
  catalogue: Catalogue
  /** What was stored when editing began: it may stay, however odd it is. */
  stored: { targets: readonly unknown[]; permissions: readonly unknown[] }
}

const isStored = (row: unknown, rows: readonly unknown[]) => rows.some((one) => sameValue(one, row))

function incomplete(choice: Choice): string | undefined {
  switch (choice.by) {
    case 'id':
      return choice.id.trim() === '' ? say.chooseOne() : undefined
    case 'tag':
      if (choice.key.trim() === '') return say.enterKeyTag()
      return choice.value.trim() === '' ? say.enterValueTag() : undefined
    case 'tag-match':
      return choice.key.trim() === '' ? say.enterKeyTag() : undefined
    case 'path':
      return choice.prefix.trim() === '' ? say.enterBeginningPath() : undefined
    case 'any':
    default:
      return undefined
  }
}

/** Why a target cannot be saved; undefined when it can. */
export function targetProblem(row: unknown, { stored }: Pick<RowRules, 'stored'>): string | undefined {
  if (isStored(row, stored.targets)) return undefined
  const choice = readChoice(asTuple(row) ?? [])
  return choice ? incomplete(choice) : say.repairRemoveTarget()
}

/** Why a permission cannot be saved: nothing is stored that could never have an effect, or that cannot be checked. */
export function permissionProblem(row: unknown, { kind, catalogue, stored }: RowRules): string | undefined {
  if (isStored(row, stored.permissions)) return undefined
  const { action, resource } = permissionRow(row)
  const tuple = asTuple(resource) ?? []
  const choice = readChoice(tuple)
  if (!choice) return say.repairRemovePermission()
  const words = asTuple(action) ?? []
  if (words.length === 0) return say.chooseLeastOneAction()
  const open = incomplete(choice)
  if (open) return open
  if (!catalogue.verified) return say.actionsNotVerified()
  const [type = ''] = tuple
  const wrong = words.find((word) => !accepts(catalogue, { kind, resource: type, action: word, choice }))
  return wrong === undefined ? undefined : say.needCannotBeGiven({ need: needName(catalogue, kind, type, wrong) })
}

/** The kind a policy is for: that of its first target that has one. */
export function governedKindOf(targets: readonly unknown[]): Governed | undefined {
  return targets.map((row) => asTuple(row)?.[0]).find((type) => type === 'run_user' || type === 'analysis')
}

/** The limits of contract 11.6, and only lines that can have an effect; problems are reported at their line. */
export const policySchema = (rules: Omit<RowRules, 'kind'>) =>
  z
    .object({
      name: z.string().check(meant.text, z.minLength(1, say.enterAName()), z.maxLength(100, say.atMost100Characters())),
      tags: tagList(30),
      targets: z.array(z.unknown()).check(z.minLength(1, say.sayWho())),
      permissions: z.array(z.unknown()).check(z.minLength(1, say.addLeastOnePermission())),
      active: z.boolean(),
    })
    .check(({ value: { targets, permissions }, issues }) => {
      const kind = governedKindOf(targets) ?? 'run_user'
      const told = (list: string, rows: readonly unknown[], problem: (row: unknown) => string | undefined) => {
        for (const [at, row] of rows.entries()) {
          const message = problem(row)
          if (message !== undefined)
            issues.push({ code: 'custom', message, input: row, path: [list, at], continue: true })
        }
      }
      told('targets', targets, (row) => targetProblem(row, rules))
      told('permissions', permissions, (row) => permissionProblem(row, { ...rules, kind }))
    })
