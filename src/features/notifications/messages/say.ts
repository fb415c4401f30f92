// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Accept invitation */
  acceptInvitation: () => string
  /** Accept invitation */
  acceptTheInvitation: () => string
  /** You accepted. Open <b>{name}</b> from the profile switcher. */
  acceptedNameAmongProfiles: (values: { name: string | number }) => ReactNode
  /** You accepted. Open the profile from the profile switcher. */
  acceptedProfileStandsProfile: () => string
  /** Actions for {title} */
  actionsForTitle: (values: { title: string | number }) => string
  /** The browser cannot open its URL. */
  addressNotOneBrowser: () => string
  /** answers a profile invitation with {answer} */
  answersSharedProfileAnswer: (values: { answer: string | number }) => string
  /** This button {effects}. Its effects cannot be undone here. */
  buttonDoes: (values: { effects: string | number }) => string
  /** This button has no action. Its effects cannot be undone here. */
  buttonDoesNothing: () => string
  /** The button has no ID, so TagoIO cannot identify it. */
  buttonHasNoId: () => string
  /** The button was not pressed */
  buttonNotPressed: () => string
  /** Its buttons can no longer be pressed. */
  buttonsCanNoLonger: () => string
  /** Buttons of {name} */
  buttonsOfName: (values: { name: string | number }) => string
  /** Decline invitation */
  declineInvitation: () => string
  /** Decline invitation */
  declineTheInvitation: () => string
  /** You declined. The owner was notified. */
  declinedOwnerTold: () => string
  /** Delete notice */
  deleteNotice: () => string
  /** <b>{title}</b> will be deleted permanently. */
  deletedForGood: (values: { title: string | number }) => ReactNode
  /** <b>{title}</b> is unread. It will be deleted permanently. */
  deletedUnread: (values: { title: string | number }) => ReactNode
  /** has no action */
  doesNothing: () => string
  /** has an unknown action */
  doesUnknown: () => string
  /** Expires <when></when>. If you accept, you can see and change almost everything in the profile. */
  endsWhen: (values: { when: ReactNode }) => ReactNode
  /** From an application */
  fromAnApplication: () => string
  /** Invitation */
  invitation: () => string
  /** Invitation accepted */
  invitationAccepted: () => string
  /** Invitation declined */
  invitationDeclined: () => string
  /** This invitation expired <when></when>. Ask the owner for a new one. */
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
  /** <b>The notice</b> will be deleted permanently. */
  namelessDeletedForGood: () => ReactNode
  /** <b>The notice</b> is unread. It will be deleted permanently. */
  namelessDeletedUnread: () => ReactNode
  /** This invitation was already answered or withdrawn. */
  noLongerOpenAnswered: () => string
  /** Notice deleted */
  noticeDeleted: () => string
  /** The notice was not deleted */
  noticeNotDeleted: () => string
  /** Open {name} */
  openName: (values: { name: string | number }) => string
  /** opens {url} */
  opensUrl: (values: { url: string | number }) => string
  /** The owner is notified. You can join later only with a new invitation. */
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
  /** “{title}” was not updated */
  titleWasNotMarked: (values: { title: string | number }) => string
  /** Unknown time */
  unknownTime: () => string
  /** Unread */
  unread: () => string
  /** No label */
  withoutALabel: () => string
  /** Untitled */
  withoutATitle: () => string
  /** read */
  wordRead: () => string
  /** unread */
  wordUnread: () => string
}

export const say = sayOf<Say>(en)
