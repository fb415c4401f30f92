// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Accept invitation */
  acceptInvitation: () => string
  /** Accept the invitation */
  acceptTheInvitation: () => string
  /** You accepted. <b>{name}</b> is among your profiles now. */
  acceptedNameAmongProfiles: (values: { name: string | number }) => ReactNode
  /** You accepted. The profile stands in the profile switcher. */
  acceptedProfileStandsProfile: () => string
  /** Actions for {title} */
  actionsForTitle: (values: { title: string | number }) => string
  /** Its address is not one that a browser may open. */
  addressNotOneBrowser: () => string
  /** answers a shared profile with {answer} */
  answersSharedProfileAnswer: (values: { answer: string | number }) => string
  /** The button {effects}. What that changes elsewhere cannot be taken back from here. */
  buttonDoes: (values: { effects: string | number }) => string
  /** The button does nothing. What that changes elsewhere cannot be taken back from here. */
  buttonDoesNothing: () => string
  /** It has no ID, so the server cannot be told which one was pressed. */
  buttonHasNoId: () => string
  /** The button was not pressed */
  buttonNotPressed: () => string
  /** Its buttons can no longer be pressed. */
  buttonsCanNoLonger: () => string
  /** Buttons of {name} */
  buttonsOfName: (values: { name: string | number }) => string
  /** Decline invitation */
  declineInvitation: () => string
  /** Decline the invitation */
  declineTheInvitation: () => string
  /** You declined; the owner was told. */
  declinedOwnerTold: () => string
  /** Delete notice */
  deleteNotice: () => string
  /** <b>{title}</b> is deleted for good. */
  deletedForGood: (values: { title: string | number }) => ReactNode
  /** <b>{title}</b> is deleted for good, unread. */
  deletedUnread: (values: { title: string | number }) => ReactNode
  /** does nothing */
  doesNothing: () => string
  /** does something this app does not know */
  doesUnknown: () => string
  /** Ends <when></when>. Whoever accepts can see and change almost everything in the profile. */
  endsWhen: (values: { when: ReactNode }) => ReactNode
  /** From an application */
  fromAnApplication: () => string
  /** Invitation */
  invitation: () => string
  /** Invitation accepted */
  invitationAccepted: () => string
  /** Invitation declined */
  invitationDeclined: () => string
  /** This invitation expired <when></when>. Ask for a new one to join. */
  invitationExpired: (values: { when: ReactNode }) => ReactNode
  /** The invitation was not accepted */
  invitationNotAccepted: () => string
  /** The invitation was not declined */
  invitationNotDeclined: () => string
  /** {label} pressed */
  labelPressed: (values: { label: string | number }) => string
  /** {label} was not pressed */
  labelWasNotPressed: (values: { label: string | number }) => string
  /** {label} was pressed. */
  labelWasPressed: (values: { label: string | number }) => string
  /** Mark as read */
  markAsRead: () => string
  /** Mark as unread */
  markAsUnread: () => string
  /** Message */
  message: () => string
  /** {name} was not opened */
  nameWasNotOpened: (values: { name: string | number }) => string
  /** <b>The notice</b> is deleted for good. */
  namelessDeletedForGood: () => ReactNode
  /** <b>The notice</b> is deleted for good, unread. */
  namelessDeletedUnread: () => ReactNode
  /** No longer open: it was answered or withdrawn. */
  noLongerOpenAnswered: () => string
  /** Notice deleted */
  noticeDeleted: () => string
  /** The notice was not deleted */
  noticeNotDeleted: () => string
  /** Open {name} */
  openName: (values: { name: string | number }) => string
  /** opens {url} */
  opensUrl: (values: { url: string | number }) => string
  /** The owner is told. Only a new invitation lets you in after that. */
  ownerToldOnlyNew: () => string
  /** Press {label} */
  pressLabel: (values: { label: string | number }) => string
  /** runs analysis {analysis} */
  runsAnalysisAnalysis: (values: { analysis: string | number }) => string
  /** sends {method} to {url} */
  sendsMethodToUrl: (values: { method: string | number; url: string | number }) => string
  /** 7 days after it was sent */
  sevenDaysAfterSent: () => string
  /** this notice */
  thisNotice: () => string
  /** “{title}” was not marked */
  titleWasNotMarked: (values: { title: string | number }) => string
  /** Unknown time */
  unknownTime: () => string
  /** Unread */
  unread: () => string
  /** Without a label */
  withoutALabel: () => string
  /** Without a title */
  withoutATitle: () => string
  /** read */
  wordRead: () => string
  /** unread */
  wordUnread: () => string
}

export const say = sayOf<Say>(en)
