interface Tag {
  key: string
  value: string
}
export interface ModelUser {
  email: string
  active: boolean
  tags: Tag[]
}
type Form = 'any' | 'tag' | 'tag_match'

/** A policy of one rule, in the few words the model needs. */
export interface ModelPolicy {
  active: boolean
  target: 'any' | 'tag'
  allow: boolean
  form: Form
  tag: Tag
}

/** What the emulator should hold, as simply as possible. */
export interface Model {
  /** By number, in creation order. */
  users: Map<number, ModelUser>
  /** Login tokens: the number of the user each is for. */
  logins: Map<number, number>
  tokens: Map<number, 'full' | 'read' | 'write'>
  policies: Map<number, ModelPolicy>
  next: number
}

export const emptyModel = (): Model => ({
  users: new Map(),
  logins: new Map(),
  tokens: new Map(),
  policies: new Map(),
  next: 1,
})

const carries = ({ tags }: ModelUser, { key, value }: Tag) => tags.some((tag) => tag.key === key && tag.value === value)

/** Whether one rule matches `other` when `user` asks. */
function fits({ target, form, tag }: ModelPolicy, user: ModelUser, other: ModelUser): boolean {
  if (target === 'tag' && !carries(user, tag)) return false
  switch (form) {
    case 'any':
      return true
    case 'tag':
      return carries(other, tag)
    case 'tag_match':
    default:
      return other.tags.some((one) => one.key === tag.key && carries(user, one))
  }
}

/** The users somebody sees in a list: what any policy allows, minus what any denies (contract 11.4). */
export function visibleTo(model: Model, user: ModelUser): ModelUser[] {
  const inForce = [...model.policies.values()].filter(({ active }) => active)
  const told = (allow: boolean, other: ModelUser) =>
    inForce.some((policy) => policy.allow === allow && fits(policy, user, other))
  return [...model.users.values()].filter((other) => told(true, other) && !told(false, other))
}
