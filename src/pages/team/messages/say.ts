// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Who works in this profile. */
  about: () => string
  /** Account ID */
  accountID: () => string
  /** account ID of {name} */
  accountIDOfName: (values: { name: string | number }) => string
  /** Actions */
  actions: () => string
  /** Actions for {name} */
  actionsForName: (values: { name: string | number }) => string
  /** Added */
  added: () => string
  /** Addresses */
  addresses: () => string
  /** One per line, with commas, or as a mail program writes them. An invitation ends after 7 days; who has no account yet is told how to make one. */
  addressesHelp: () => string
  /** {left, plural, one {One address was refused} other {# addresses were refused}} */
  addressesRefused: (values: { left: number }) => string
  /** Already in the team */
  alreadyInTheTeam: () => string
  /** Already invited */
  alreadyInvited: () => string
  /** Another profile was not opened */
  anotherProfileNotOpened: () => string
  /** Being sent */
  beingSent: () => string
  /** Complete or remove the addresses marked below */
  completeAddresses: () => string
  /** Correct the addresses, or send again: who was invited is left out. */
  correctAddresses: () => string
  /** E-mail addresses */
  eMailAddresses: () => string
  /** {email} invited */
  emailInvited: (values: { email: string | number }) => string
  /** Invite people who have, or will make, an account of their own. */
  emptyTeam: () => string
  /** Enter at least one address */
  enterLeastOneAddress: () => string
  /** Every place of the plan is taken, so TagoIO may refuse. Remove a member or withdraw an invitation first. */
  everyPlaceTaken: () => string
  /** An invitation is being sent. */
  invitationBeingSent: () => string
  /** Invitation ends */
  invitationEnds: () => string
  /** Invitation expired */
  invitationExpired: () => string
  /** The invitation of <b>{email}</b> has ended already; it only leaves this list. */
  invitationHasEnded: (values: { email: string | number }) => ReactNode
  /** The invitation was not removed */
  invitationNotRemoved: () => string
  /** The invitation was not withdrawn */
  invitationNotWithdrawn: () => string
  /** Invitation of {name} removed */
  invitationRemoved: (values: { name: string | number }) => string
  /** Invitation sent again to {email} */
  invitationSentAgain: (values: { email: string | number }) => string
  /** Invitation of {name} withdrawn */
  invitationWithdrawn: (values: { name: string | number }) => string
  /** Invite member */
  inviteMember: () => string
  /** Invite members */
  inviteMembers: () => string
  /** Invited */
  invited: () => string
  /** A token you keep works on, whoever holds it. */
  keptTokensWork: () => string
  /** You lose access to <b>{name}</b> at once; only its owner can invite you again. Nothing in the profile is deleted, and tokens you made there work on until the owner revokes them. */
  leaveMeaning: (values: { name: string | number }) => ReactNode
  /** Leave {name} */
  leaveName: (values: { name: string | number }) => string
  /** Leave profile */
  leaveProfile: () => string
  /** Leave profile… */
  leaveProfileDots: () => string
  /** List of the team */
  listOfTheTeam: () => string
  /** The list above says why. */
  listSaysWhy: () => string
  /** Loading the tokens of {name} */
  loadingTokensName: (values: { name: string | number }) => string
  /** <b>{name}</b> loses access to this profile at once. To let them in again, send a new invitation. */
  losesAccess: (values: { name: string | number }) => ReactNode
  /** <b>{name}</b> ({email}) loses access to this profile at once. To let them in again, send a new invitation. */
  losesAccessAddress: (values: { name: string | number; email: string | number }) => ReactNode
  /** Member */
  member: () => string
  /** <b>A member can</b> see and change every device, dashboard, analysis, action, policy, Run setting and user, and make tokens. */
  memberCan: () => ReactNode
  /** <b>A member cannot</b> invite people, change billing or the allocation, read the audit log, or delete or transfer the profile. */
  memberCannot: () => ReactNode
  /** The member was not removed */
  memberNotRemoved: () => string
  /** {name} removed from the team */
  memberRemoved: (values: { name: string | number }) => string
  /** {name} removed from the team, {count, plural, one {1 token} other {# tokens}} revoked */
  memberRemovedAndTokens: (values: { name: string | number; count: number }) => string
  /** Name */
  name: () => string
  /** Never used */
  neverUsed: () => string
  /** Your account has no other profile, so there is nothing left to show here. Sign out; a new invitation, or a profile made in TagoIO, lets you in again. */
  noOtherProfile: () => string
  /** There are no roles: every member gets almost everything that you have in this profile. */
  noRoles: () => string
  /** No token of this profile was made by {name}. */
  noTokensMade: (values: { name: string | number }) => string
  /** Nobody else works in this profile */
  nobodyElseWorksProfile: () => string
  /** Nobody is left to invite */
  nobodyLeftInvite: () => string
  /** Not a complete address */
  notACompleteAddress: () => string
  /** Not everybody was invited */
  notEverybodyWasInvited: () => string
  /** {email} was not invited again */
  notInvitedAgain: (values: { email: string | number }) => string
  /** You did not leave {name} */
  notLeft: (values: { name: string | number }) => string
  /** Not sent */
  notSent: () => string
  /** No actions */
  nothingToDo: () => string
  /** Only the owner of this profile can invite and remove people. */
  onlyOwnerInvites: () => string
  /** Opening another of your profiles… */
  openingAnotherProfiles: () => string
  /** Owner */
  owner: () => string
  /** The owner of this profile */
  ownerOfProfile: () => string
  /** {count, plural, one {# person invited} other {# people invited}} */
  peopleInvited: (values: { count: number }) => string
  /** {taken} of {seats, plural, one {1 place} other {# places}} of the {plan} plan taken. */
  placesOfPlanTaken: (values: { taken: string | number; seats: number; plan: string | number }) => string
  /** {taken, plural, one {1 place taken.} other {# places taken.}} */
  placesTaken: (values: { taken: number }) => string
  /** The {plan} plan of this profile has no place for members, so TagoIO may refuse. */
  planWithoutPlaces: (values: { plan: string | number }) => string
  /** Ready */
  ready: () => string
  /** Ready: the earlier invitation has ended */
  readyAgain: () => string
  /** Remove from the list… */
  removeFromTheList: () => string
  /** Remove invitation */
  removeInvitation: () => string
  /** Remove member */
  removeMember: () => string
  /** Remove {name} */
  removeName: (values: { name: string | number }) => string
  /** Remove the ended invitation */
  removeTheEndedInvitation: () => string
  /** Revoke again */
  revokeAgain: () => string
  /** Revoke again, or revoke them later under Tokens. */
  revokeAgainOrLater: () => string
  /** Revoke the tokens made by {name} */
  revokeTokensOf: (values: { name: string | number }) => string
  /** Revoked */
  revoked: () => string
  /** Send again */
  sendAgain: () => string
  /** Send invitations */
  sendInvitations: () => string
  /** Something went wrong. */
  somethingWentWrong: () => string
  /** Status */
  status: () => string
  /** Team */
  team: () => string
  /** The team did not load */
  teamDidNotLoad: () => string
  /** For a script or a display, make a token with read permission instead of a member. */
  tokenInstead: () => string
  /** The token of this session was made for that profile and is not moved to another one. Sign out, then sign in with a token of another profile or with your password. */
  tokenOfThatProfile: () => string
  /** The tokens of {name} could not be read */
  tokensCouldNotBeRead: (values: { name: string | number }) => string
  /** {name} is removed, but not every token is revoked */
  tokensNotAllRevoked: (values: { name: string | number }) => string
  /** The tokens of this person are not known yet */
  tokensNotKnownYet: () => string
  /** They open this profile until they are revoked. */
  tokensOpenUntilRevoked: () => string
  /** {count, plural, one {One token of {name} still works} other {# tokens of {name} still work}} */
  tokensStillWork: (values: { count: number; name: string | number }) => string
  /** Twice in this list */
  twiceInThisList: () => string
  /** Unknown */
  unknown: () => string
  /** unknown permission */
  unknownPermission: () => string
  /** Unnamed token */
  unnamedToken: () => string
  /** Wait until they are listed, or press Retry beside them. */
  waitForTokens: () => string
  /** What a member can do */
  whatMemberCanDo: () => string
  /** Withdraw… */
  withdrawDots: () => string
  /** Withdraw invitation */
  withdrawInvitation: () => string
  /** The link in the mail to <b>{email}</b> opens nothing any more, and one place of the plan is free again. */
  withdrawMeaning: (values: { email: string | number }) => ReactNode
  /** Withdraw the invitation */
  withdrawTheInvitation: () => string
  /** You left {name} */
  youLeftName: (values: { name: string | number }) => string
  /** Your own address */
  yourOwnAddress: () => string
}

export const say = sayOf<Say>(en)
