/** A fictional person whose account the seed makes, with all it takes to sign in. */
export interface Persona {
  id: 'owner' | 'member' | 'invited'
  name: string
  email: string
  password: string
  /** A PIN that always passes the second factor; null where it is off. */
  pin: string | null
  about: string
}

export const personas: readonly Persona[] = [
  {
    id: 'owner',
    name: 'Olive Owner',
    email: 'owner@riverbend.example',
    password: 'portico-demo-owner',
    pin: null,
    about: 'Owns a large portal and an empty sandbox, and was let into a partner’s profile',
  },
  {
    id: 'member',
    name: 'Milo Member',
    email: 'member@hillside.example',
    password: 'portico-demo-member',
    pin: '123456',
    about: 'Works in the owner’s portal besides an own profile, and signs in with a second factor',
  },
  {
    id: 'invited',
    name: 'Ivy Invited',
    email: 'invited@lakeside.example',
    password: 'portico-demo-invited',
    pin: null,
    about: 'Has a small free profile and an invitation that waits for an answer',
  },
]

/** Accounts that may not sign in: `blocked@…` is blocked, `unconfirmed@…` never confirmed its address. */
export const outsiders = {
  blocked: { name: 'Bo Blocked', email: 'blocked@riverbend.example', password: 'portico-demo-blocked' },
  unconfirmed: {
    name: 'Una Unconfirmed',
    email: 'unconfirmed@riverbend.example',
    password: 'portico-demo-unconfirmed',
  },
} as const

export const accountIds = {
  owner: '650000000000000000000001',
  member: '650000000000000000000002',
  invited: '650000000000000000000003',
  blocked: '650000000000000000000004',
  unconfirmed: '650000000000000000000005',
} as const

/** Worked in production, was removed, and has no account any more: what they did is still in the audit log. */
export const removedMember = '650000000000000000000009'

export const profileIds = {
  production: '6500000000000000000000a1',
  sandbox: '6500000000000000000000a2',
  shared: '6500000000000000000000a3',
  invited: '6500000000000000000000a4',
} as const

/** The code in the mail that invites Ivy to production. */
export const demoInvitation = 'inv-00000000000000000000000000000001'

/** Tokens of the production profile that are the same after every reset; `expired` ended a week before the seed. */
export const demoTokens = {
  full: 'p-00000000-0000-4000-8000-00000000f001',
  write: 'p-00000000-0000-4000-8000-00000000f002',
  read: 'p-00000000-0000-4000-8000-00000000f003',
  expired: 'p-00000000-0000-4000-8000-00000000f004',
} as const
