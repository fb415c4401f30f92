// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Another user has this e-mail address */
  addressTaken: () => string
  /** Can sign in immediately */
  canSignRightAway: () => string
  /** Create and add another */
  createAndAddAnother: () => string
  /** Create user */
  createUser: () => string
  /** Deactivate the current user */
  deactivateOld: () => string
  /** {name} ({email}) can no longer sign in; everything else is kept. */
  deactivateOldHelp: (values: { name: string | number; email: string | number }) => string
  /** It cannot be changed later. */
  emailHelp: () => string
  /** Policies use tags to decide what this user can see. */
  newTagsHelp: () => string
  /** New user */
  newUser: () => string
  /** No user slots left */
  noFreeUserSlot: () => string
  /** Each user needs a slot, and none is left. */
  noneIsFree: () => string
  /** At least 6 characters. The portal may require more. */
  passwordHelp: () => string
  /** TagoIO cannot change an e-mail address. This creates a new user from <b>{name}</b>, with a new ID. */
  recreateHelp: (values: { name: string | number }) => ReactNode
  /** User slots come from this profile’s allocation. */
  slotOrigin: () => string
  /** Delete a user, or ask the profile owner to allocate more user slots. */
  slotWayOut: () => string
  /** User {name} created */
  userCreated: (values: { name: string | number }) => string
  /** User {name} created. The previous user is still active: {summary} */
  userCreatedOldActive: (values: { name: string | number; summary: string | number }) => string
  /** The user was not created */
  userNotCreated: () => string
  /** User {name} created; the previous user is deactivated */
  userRecreated: (values: { name: string | number }) => string
}

export const say = sayOf<Say>(en)
