// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** People who work in this profile. */
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
  /** One per line or separated by commas. You can also paste them from an e-mail program. An invitation expires after 7 days; people without an account are told how to create one. */
  addressesHelp: () => string
  /** {left, plural, one {One address was rejected} other {# addresses were rejected}} */
  addressesRefused: (values: { left: number }) => string
  /** Already in the team */
  alreadyInTheTeam: () => string
  /** Already invited */
  alreadyInvited: () => string
  /** Another profile was not opened */
  anotherProfileNotOpened: () => string
  /** Sending… */
  beingSent: () => string
  /** Complete or remove the addresses marked below */
  completeAddresses: () => string
  /** Correct the addresses, or send again: people already invited are skipped. */
  correctAddresses: () => string
  /** E-mail addresses */
  eMailAddresses: () => string
  /** {email} invited */
  emailInvited: (values: { email: string | number }) => string
  /** Invite people to work in this profile, each with their own account. */
  emptyTeam: () => string
  /** Enter at least one address */
  enterLeastOneAddress: () => string
  /** All seats of the plan are used, so TagoIO may reject the invitation. Remove a member or withdraw an invitation first. */
  everyPlaceTaken: () => string
  /** An invitation is being sent. */
  invitationBeingSent: () => string
  /** Invitation expires */
  invitationEnds: () => string
  /** Invitation expired */
  invitationExpired: () => string
  /** The invitation of <b>{email}</b> has already expired; it is only removed from this list. */
  invitationHasEnded: (values: { email: string | number }) => ReactNode
  /** The invitation was not removed */
  invitationNotRemoved: () => string
  /** The invitation was not withdrawn */
  invitationNotWithdrawn: () => string
  /** Invitation of {name} removed */
  invitationRemoved: (values: { name: string | number }) => string
  /** Invitation resent to {email} */
  invitationSentAgain: (values: { email: string | number }) => string
  /** Invitation of {name} withdrawn */
  invitationWithdrawn: (values: { name: string | number }) => string
  /** Invite member */
  inviteMember: () => string
  /** Invite members */
  inviteMembers: () => string
  /** Invited */
  invited: () => string
  /** Tokens you keep stay valid for whoever has them. */
  keptTokensWork: () => string
  /** You lose access to <b>{name}</b> immediately; only its owner can invite you again. Nothing in the profile is deleted, and tokens you created there stay valid until the owner revokes them. */
  leaveMeaning: (values: { name: string | number }) => ReactNode
  /** Leave {name} */
  leaveName: (values: { name: string | number }) => string
  /** Leave profile */
  leaveProfile: () => string
  /** Leave profile… */
  leaveProfileDots: () => string
  /** List of the team */
  listOfTheTeam: () => string
  /** The reasons are in the list above. */
  listSaysWhy: () => string
  /** Loading the tokens of {name} */
  loadingTokensName: (values: { name: string | number }) => string
  /** <b>{name}</b> loses access to this profile immediately. To give it back, send a new invitation. */
  losesAccess: (values: { name: string | number }) => ReactNode
  /** <b>{name}</b> ({email}) loses access to this profile immediately. To give it back, send a new invitation. */
  losesAccessAddress: (values: { name: string | number; email: string | number }) => ReactNode
  /** Member */
  member: () => string
  /** <b>A member can</b> see and change every device, dashboard, analysis, action, policy, Run setting and user, and create tokens. */
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
  /** Your account has no other profile to open. Sign out. To come back, you need a new invitation or a profile of your own, created in TagoIO. */
  noOtherProfile: () => string
  /** There are no roles: every member has almost the same access as you. */
  noRoles: () => string
  /** {name} created no tokens in this profile. */
  noTokensMade: (values: { name: string | number }) => string
  /** No other members yet */
  nobodyElseWorksProfile: () => string
  /** Enter at least one address that is not invited yet */
  nobodyLeftInvite: () => string
  /** Incomplete address */
  notACompleteAddress: () => string
  /** Not all people were invited */
  notEverybodyWasInvited: () => string
  /** {email} was not invited again */
  notInvitedAgain: (values: { email: string | number }) => string
  /** You did not leave {name} */
  notLeft: (values: { name: string | number }) => string
  /** Not sent */
  notSent: () => string
  /** No actions */
  nothingToDo: () => string
  /** Only the owner of this profile can invite and remove members. */
  onlyOwnerInvites: () => string
  /** Opening another of your profiles… */
  openingAnotherProfiles: () => string
  /** Owner */
  owner: () => string
  /** The owner of this profile */
  ownerOfProfile: () => string
  /** {count, plural, one {# person invited} other {# people invited}} */
  peopleInvited: (values: { count: number }) => string
  /** {taken} of {seats, plural, one {1 seat} other {# seats}} of the {plan} plan used. */
  placesOfPlanTaken: (values: { taken: string | number; seats: number; plan: string | number }) => string
  /** {taken, plural, one {1 seat used.} other {# seats used.}} */
  placesTaken: (values: { taken: number }) => string
  /** The {plan} plan of this profile has no seats for members, so TagoIO may reject the invitation. */
  planWithoutPlaces: (values: { plan: string | number }) => string
  /** Ready */
  ready: () => string
  /** Ready: the earlier invitation has expired */
  readyAgain: () => string
  /** Remove from the list… */
  removeFromTheList: () => string
  /** Remove invitation */
  removeInvitation: () => string
  /** Remove member */
  removeMember: () => string
  /** Remove {name} */
  removeName: (values: { name: string | number }) => string
  /** Remove the expired invitation */
  removeTheEndedInvitation: () => string
  /** Retry */
  revokeAgain: () => string
  /** Retry, or revoke them later under Tokens. */
  revokeAgainOrLater: () => string
  /** Revoke tokens created by {name} */
  revokeTokensOf: (values: { name: string | number }) => string
  /** Revoked */
  revoked: () => string
  /** Resend */
  sendAgain: () => string
  /** Send invitations */
  sendInvitations: () => string
  /** Something went wrong. */
  somethingWentWrong: () => string
  /** Status */
  status: () => string
  /** Team */
  team: () => string
  /** The team could not be loaded */
  teamDidNotLoad: () => string
  /** For a script or a display, create a token with read permission instead. */
  tokenInstead: () => string
  /** The token of this session belongs to that profile. Sign out, then sign in with a token of another profile or with your password. */
  tokenOfThatProfile: () => string
  /** The tokens of {name} could not be read */
  tokensCouldNotBeRead: (values: { name: string | number }) => string
  /** {name} was removed, but some tokens were not revoked */
  tokensNotAllRevoked: (values: { name: string | number }) => string
  /** The tokens of this member are not loaded yet */
  tokensNotKnownYet: () => string
  /** They give access to this profile until they are revoked. */
  tokensOpenUntilRevoked: () => string
  /** {count, plural, one {One token of {name} still works} other {# tokens of {name} still work}} */
  tokensStillWork: (values: { count: number; name: string | number }) => string
  /** Duplicate */
  twiceInThisList: () => string
  /** Unknown */
  unknown: () => string
  /** unknown permission */
  unknownPermission: () => string
  /** Unnamed token */
  unnamedToken: () => string
  /** Wait until they are listed, or select Retry next to them. */
  waitForTokens: () => string
  /** What a member can do */
  whatMemberCanDo: () => string
  /** Withdraw… */
  withdrawDots: () => string
  /** Withdraw invitation */
  withdrawInvitation: () => string
  /** The link in the e-mail to <b>{email}</b> stops working, and one seat of the plan becomes free. */
  withdrawMeaning: (values: { email: string | number }) => ReactNode
  /** Withdraw the invitation */
  withdrawTheInvitation: () => string
  /** You left {name} */
  youLeftName: (values: { name: string | number }) => string
  /** Your own address */
  yourOwnAddress: () => string
}

export const say = sayOf<Say>(en)
