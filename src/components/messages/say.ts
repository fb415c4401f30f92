// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Separator */
  betweenCells: () => string
  /** The browser did not allow copying */
  browserRefusedCopy: () => string
  /** Use the arrow keys to read values */
  chartArrows: () => string
  /** Show all */
  chartShowAll: () => string
  /** Comma, with decimals like 1.5 */
  commasBetweenCells: () => string
  /** Copied */
  copied: () => string
  /** Copy {label} */
  copyLabel: (values: { label: string | number }) => string
  /** Ctrl */
  ctrl: () => string
  /** Discard draft */
  discardTheDraft: () => string
  /** The editor could not be shown */
  editorNotShown: () => string
  /** Something went wrong */
  errorGeneric: () => string
  /** Esc */
  esc: () => string
  /** This is a problem in the app, not in your data */
  faultAppNotData: () => string
  /** Hide {label} */
  hideSecret: (values: { label: string | number }) => string
  /** Keyboard shortcuts */
  keyboardShortcuts: () => string
  /** {label} copied */
  labelCopied: (values: { label: string | number }) => string
  /** {label}, hidden */
  labelHidden: (values: { label: string | number }) => string
  /** Learn more<hidden> (opens in a new tab)</hidden> */
  learnMore: (values: { hidden: DrawTag }) => ReactNode
  /** Check again in a moment before you retry. */
  lookAgainInMoment: () => string
  /** {title}. {meaning} What you typed here is kept. */
  missingPart: (values: { title: string | number; meaning: string | number }) => string
  /** A new version may have been installed, or the connection was interrupted. */
  missingPartMeaning: () => string
  /** A part of the app could not be loaded */
  missingPartTitle: () => string
  /** more: {tags} */
  moreTags: (values: { tags: string | number }) => string
  /** Never */
  never: () => string
  /** None */
  none: () => string
  /** {label} not copied: the browser did not allow it */
  notCopied: (values: { label: string | number }) => string
  /** Not done: {confirmLabel} */
  notDoneConfirmLabel: (values: { confirmLabel: string | number }) => string
  /** It is not known whether this was done: {title} */
  notKnownWhetherDone: (values: { title: string | number }) => string
  /** Unreadable */
  notReadable: () => string
  /** Not saved yet */
  notSavedYet: () => string
  /** , not saved yet */
  notSavedYetAside: () => string
  /** Not undone: {summary} */
  notUndoneSummary: (values: { summary: string | number }) => string
  /** No matches. */
  nothingMatches: () => string
  /** Notices */
  notices: () => string
  /** Open */
  open: () => string
  /** The preview could not be shown */
  previewNotShown: () => string
  /** Checked after saving: the change is not there yet. It may still arrive. */
  readAgainNotYet: () => string
  /** Checked after saving: nothing was changed. */
  readAgainNothing: () => string
  /** Reload the page, or try again */
  reloadOrTryAgain: () => string
  /** The rest of the page works, and nothing you typed is lost. */
  restPageWorksNothing: () => string
  /** Results */
  results: () => string
  /** Reveal */
  reveal: () => string
  /** Reveal {label} */
  revealSecret: (values: { label: string | number }) => string
  /** Search or jump to */
  searchOrJumpTo: () => string
  /** Search pages, actions and users */
  searchPagesActionsUsers: () => string
  /** Searching… */
  searchingDots: () => string
  /** Semicolon, with decimals like 1,5 */
  semicolonsBetweenCells: () => string
  /** The server responded: “{visibleLines}” */
  serverAnswered: (values: { visibleLines: string | number }) => string
  /** Show as text */
  showAsText: () => string
  /** Try again. */
  tryAgain: () => string
  /** Type <expected>{text}</expected> to confirm */
  typeToConfirm: (values: { expected: DrawTag; text: string | number }) => ReactNode
}

export const say = sayOf<Say>(en)
