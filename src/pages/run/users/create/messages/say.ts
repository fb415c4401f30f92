// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** A user with this address exists already */
  addressTaken: () => string
  /** Can sign in right away */
  canSignRightAway: () => string
  /** Create and add another */
  createAndAddAnother: () => string
  /** Create user */
  createUser: () => string
  /** Deactivate the old account */
  deactivateOld: () => string
  /** {name} ({email}) can then no longer sign in; it stays otherwise as it is. */
  deactivateOldHelp: (values: { name: string | number; email: string | number }) => string
  /** Cannot be changed later. */
  emailHelp: () => string
  /** Policies use tags to decide what this person sees. */
  newTagsHelp: () => string
  /** New user */
  newUser: () => string
  /** No free user slot */
  noFreeUserSlot: () => string
  /** Every user takes a slot, and none is free. */
  noneIsFree: () => string
  /** At least 6 characters; your portal may ask for more. */
  passwordHelp: () => string
  /** An e-mail address cannot be changed, so this makes a new user from <b>{name}</b>, with a new ID. */
  recreateHelp: (values: { name: string | number }) => ReactNode
  /** Slots come from the allocation of this profile. */
  slotOrigin: () => string
  /** Delete a user, or ask the owner of the profile to raise its allocation of users. */
  slotWayOut: () => string
  /** User {name} created */
  userCreated: (values: { name: string | number }) => string
  /** User {name} created. The old account is still active: {summary} */
  userCreatedOldActive: (values: { name: string | number; summary: string | number }) => string
  /** The user was not created */
  userNotCreated: () => string
  /** User {name} created, the old account is deactivated */
  userRecreated: (values: { name: string | number }) => string
}

export const say = sayOf<Say>(en)
