import fc from 'fast-check'
import { assert } from 'vitest'
import { personas, profileIds } from '../seed/people/personas.ts'
import type { TestEmulator } from './in-process.ts'
import { type Model, type ModelPolicy, visibleTo } from './state-model.ts'

/** The emulator under test, and the real ids and secrets behind the model's numbers. */
interface Real {
  api: TestEmulator
  ids: Map<number, string>
}
type Command = fc.AsyncCommand<Model, Real>

const tag = fc.record({ key: fc.constantFrom('site', 'role'), value: fc.constantFrom('north', 'south', 'lead') })
const tags = fc.array(tag, { maxLength: 3 })
const pick = fc.nat({ max: 20 })
const domain = 'model.example'

/** The nth of what a map holds. */
const nth = <Value>(map: Map<number, Value>, at: number): [number, Value] | undefined =>
  [...map][map.size === 0 ? 0 : at % map.size]

const command = (
  name: string,
  ready: (model: Model) => boolean,
  run: (model: Model, real: Real) => Promise<void>,
): Command => ({
  check: ready,
  run,
  toString: () => name,
})
const always = () => true
const someUser = ({ users }: Model) => users.size > 0
const idOf = (real: Real, number: number): string => real.ids.get(number) ?? ''

const createUser = fc.tuple(tags, fc.boolean(), fc.boolean()).map(([given, active, again]) =>
  command('create user', always, async (model, { api, ids }) => {
    const twin = again ? nth(model.users, 0)?.[1] : undefined
    const email = twin ? twin.email.toUpperCase() : `m${model.next}@${domain}`
    const body = { name: email, email, password: 'secret-1', timezone: 'UTC', active, tags: given }
    const answer = await api.call<{ user: string }>('POST /run/users', { body })
    assert.equal(answer.http, twin ? 400 : 200)
    if (twin) return
    ids.set(model.next, answer.result.user)
    model.users.set(model.next, { email, active, tags: given })
    model.next += 1
  }),
)

const editUser = fc
  .tuple(pick, fc.option(tags, { nil: undefined }), fc.option(fc.boolean(), { nil: undefined }))
  .map(([at, newTags, active]) =>
    command('edit user', someUser, async (model, real) => {
      const [number, user] = nth(model.users, at) ?? [0, null]
      if (!user) return
      await real.api.result(`PUT /run/users/${idOf(real, number)}`, { tags: newTags, active })
      if (newTags) user.tags = newTags
      if (active === undefined) return
      user.active = active
      // Deactivating is the one way to end a login token.
      if (!active) for (const [login, owner] of model.logins) if (owner === number) model.logins.delete(login)
    }),
  )

const deleteUser = pick.map((at) =>
  command('delete user', someUser, async (model, real) => {
    const [number] = nth(model.users, at) ?? [0]
    await real.api.result(`DELETE /run/users/${idOf(real, number)}`)
    model.users.delete(number)
    for (const [login, owner] of model.logins) if (owner === number) model.logins.delete(login)
  }),
)

const logIn = pick.map((at) =>
  command('log in as', someUser, async (model, real) => {
    const [number, user] = nth(model.users, at) ?? [0, null]
    const { token } = await real.api.result<{ token: string }>(`GET /run/users/${idOf(real, number)}/login`)
    real.ids.set(model.next, token)
    if (user?.active) model.logins.set(model.next, number)
    else assert.equal((await real.api.call('GET /info', { token })).http, 401)
    model.next += 1
  }),
)

const policy = fc.record<ModelPolicy>({
  active: fc.boolean(),
  target: fc.constantFrom('any', 'tag'),
  allow: fc.boolean(),
  form: fc.constantFrom('any', 'tag', 'tag_match'),
  tag,
})

function wire(rule: ModelPolicy): object {
  const pair = ['tag.key', rule.tag.key, 'tag.value', rule.tag.value]
  const resource = { any: [], tag: pair, tag_match: ['tag_match', rule.tag.key] }[rule.form]
  return {
    name: 'Model',
    active: rule.active,
    targets: [['run_user', ...(rule.target === 'any' ? [] : pair)]],
    permissions: [{ effect: rule.allow ? 'allow' : 'deny', action: ['access'], resource: ['run_user', ...resource] }],
  }
}

const createPolicy = policy.map((rule) =>
  command(
    'create policy',
    ({ policies }) => policies.size < 20,
    async (model, real) => {
      const { am_id } = await real.api.result<{ am_id: string }>('POST /am', wire(rule))
      real.ids.set(model.next, am_id)
      model.policies.set(model.next, { ...rule })
      model.next += 1
    },
  ),
)

const editPolicy = fc.tuple(pick, fc.boolean()).map(([at, active]) =>
  command(
    'switch policy',
    ({ policies }) => policies.size > 0,
    async (model, real) => {
      const [number, rule] = nth(model.policies, at) ?? [0, null]
      await real.api.result(`PUT /am/${idOf(real, number)}`, { active })
      if (rule) rule.active = active
    },
  ),
)

const deletePolicy = pick.map((at) =>
  command(
    'delete policy',
    ({ policies }) => policies.size > 0,
    async (model, real) => {
      const [number] = nth(model.policies, at) ?? [0]
      await real.api.result(`DELETE /am/${idOf(real, number)}`)
      model.policies.delete(number)
    },
  ),
)

const createToken = fc.constantFrom('full', 'read', 'write').map((permission) =>
  command(`create ${permission} token`, always, async (model, { api, ids }) => {
    const { email, password } = personas[0] ?? { email: '', password: '' }
    const body = { name: 'Model', permission, expire_time: 'never', email, password }
    const { token } = await api.result<{ token: string }>(`POST /profile/${profileIds.production}/token`, body)
    ids.set(model.next, token)
    model.tokens.set(model.next, permission)
    model.next += 1
  }),
)

const deleteToken = pick.map((at) =>
  command(
    'delete token',
    ({ tokens }) => tokens.size > 0,
    async (model, real) => {
      const [number] = nth(model.tokens, at) ?? [0]
      await real.api.result(`DELETE /profile/${profileIds.production}/token/${idOf(real, number)}`)
      assert.equal((await real.api.call('GET /info', { token: idOf(real, number) })).http, 401)
      model.tokens.delete(number)
    },
  ),
)

const look = fc.constant(
  command('look', always, async (model, real) => {
    for (const [number, permission] of model.tokens) {
      const { http } = await real.api.call('GET /run/users?amount=1', { token: idOf(real, number) })
      assert.equal(http, permission === 'write' ? 401 : 200)
    }
    const fields = 'fields[0]=email&fields[1]=active&fields[2]=tags&orderBy=created_at,asc&amount=1000'
    const stored = await real.api.result(`GET /run/users?filter[email]=*@${domain}&${fields}`)
    assert.deepEqual(
      stored,
      [...model.users.values()].map(({ email, active, tags: own }) => ({ email, active, tags: own })),
    )
    for (const [number, owner] of model.logins) {
      const user = model.users.get(owner)
      const seen = await real.api.call<{ email: string }[]>(`GET /run/users?filter[email]=*@${domain}&${fields}`, {
        token: idOf(real, number),
      })
      assert.equal(seen.http, 200)
      assert.deepEqual(
        seen.result.map(({ email }) => email),
        user ? visibleTo(model, user).map(({ email }) => email) : [],
      )
    }
  }),
)

/** Everything that can be done to users, tokens and policies, and a look at whether the emulator agrees with the model. */
export const commands = fc.commands(
  [
    createUser,
    createUser,
    editUser,
    deleteUser,
    logIn,
    createPolicy,
    createPolicy,
    editPolicy,
    deletePolicy,
    createToken,
    deleteToken,
    look,
    look,
  ],
  // Without a size the series stay too short for a deny to meet an allow.
  { maxCommands: 60, size: 'max' },
)
