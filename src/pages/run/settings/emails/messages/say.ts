// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Account active */
  accountActive: () => string
  /** Actions */
  actions: () => string
  /** Actions for {key} */
  actionsForKey: (values: { key: string | number }) => string
  /** Your account is active */
  activeSubject: () => string
  /** ### Hello $name$ You can sign in now. */
  activeText: () => string
  /** Add template */
  addTemplate: () => string
  /** And {all} more. */
  andMore: (values: { all: string | number }) => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** At most 500 characters */
  atMost500Characters: () => string
  /** Back to TagoIO’s default */
  backToDefault: () => string
  /** At most 100,000 characters */
  bodyTooLong: () => string
  /** Confirm the e-mail address */
  confirmAddress: () => string
  /** Confirm your e-mail address */
  confirmSubject: () => string
  /** Copy as new template */
  copyAsNewTemplate: () => string
  /** Analyses and actions that send {lost} by name will fail. A renamed template counts as deleted. */
  deleteConsequence: (values: { lost: string | number }) => string
  /** {templates, plural, one {Delete the template} other {Delete # templates}} */
  deleteTemplates: (values: { templates: number }) => string
  /** {templates, plural, one {Delete the template {first}?} other {Delete # templates?}} */
  deleteTitle: (values: { templates: number; first: string | number }) => string
  /** Desktop */
  desktop: () => string
  /** E-mails */
  emails: () => string
  /** Enter a key */
  enterAKey: () => string
  /** Error */
  error: () => string
  /** {errors, plural, one {# error} other {# errors}} */
  errors: (values: { errors: number }) => string
  /** Findings */
  findings: () => string
  /** HTML */
  html: () => string
  /** HTML in the text. Whether TagoIO keeps it is not documented; the preview leaves it out. */
  htmlInText: () => string
  /** Key */
  key: () => string
  /** Scripts send the template by this name, like plan_alert. */
  keyHelp: () => string
  /** Letters, digits and _ alone */
  keyShape: () => string
  /** There is a template with this key */
  keyTaken: () => string
  /** A link to something that mail programs do not open. */
  linkNobodyOpens: () => string
  /** A link without an address. */
  linkWithoutAddress: () => string
  /** Only the beginning of this long mail is drawn. */
  mailCut: () => string
  /** New password */
  newPassword: () => string
  /** New template */
  newTemplate: () => string
  /** No subject */
  noSubject: () => string
  /** Part */
  part: () => string
  /** Phone */
  phone: () => string
  /** Preview */
  preview: () => string
  /** The text is too long for a mail: this shows its first 100,000 characters. */
  previewCut: () => string
  /** The preview did not start, so the text is shown as it was typed. */
  previewFailed: () => string
  /** With sample values. TagoIO adds its own frame around the text. */
  previewHelp: () => string
  /** Preview of the mail */
  previewOfTheMail: () => string
  /** Choose a new password */
  recoverSubject: () => string
  /** ### Hello $name$ Choose a new password for $application.name$ [here]($recover_link$). */
  recoverText: () => string
  /** Scripts name templates by their key. Those that send this one fail until they use the new key. */
  renameConsequence: () => string
  /** Rename {key} */
  renameKey: (values: { key: string | number }) => string
  /** Your account is being reviewed */
  reviewSubject: () => string
  /** ### Hello $name$ An administrator looks at your request. You hear from us soon. */
  reviewText: () => string
  /** The level is low */
  sampleAlert: () => string
  /** Tank 12 */
  sampleDevice: () => string
  /** Ana Ribeiro */
  sampleName: () => string
  /** Save all the same */
  saveAllTheSame: () => string
  /** {broken, plural, one {Save {key} with an error?} other {Save # e-mails with errors?}} */
  saveWithErrors: (values: { broken: number; key: string | number }) => string
  /** E-mails saved */
  saved: () => string
  /** Send a test… */
  sendTest: () => string
  /** Send the test mail */
  sendTestMail: () => string
  /** Send a test mail? */
  sendTestTitle: () => string
  /** The portal sends what is saved here at once. */
  sendsAtOnce: () => string
  /** This portal has no text of its own here, so TagoIO sends its default. */
  sendsDefault: () => string
  /** When an account is confirmed or activated */
  sentAtActivation: () => string
  /** When somebody forgot the password */
  sentAtForgotten: () => string
  /** When somebody signs up by themselves */
  sentAtSignUp: () => string
  /** Sent by an analysis or an action, by its key. */
  sentByKey: () => string
  /** When somebody signs up and an administrator must approve */
  sentForApproval: () => string
  /** {sent}. Key: {key} */
  sentWithKey: (values: { sent: string | number; key: string | number }) => string
  /** Source */
  source: () => string
  /** A $ that belongs to no variable. */
  strayDollar: () => string
  /** A $ in the subject belongs to no variable. */
  strayDollarInSubject: () => string
  /** Subject */
  subject: () => string
  /** Subject: */
  subjectIs: () => string
  /** Template {key} */
  templateKey: (values: { key: string | number }) => string
  /** The template was not named */
  templateNotNamed: () => string
  /** Templates */
  templates: () => string
  /** The text as it is typed now goes to your own e-mail address, with sample values in the place of variables. It counts as one e-mail of this profile; the portal’s users get nothing. */
  testConsequence: () => string
  /** It goes to <b>{email}</b>. */
  testGoesTo: (values: { email: string | number }) => ReactNode
  /** The test mail was not sent */
  testMailNotSent: () => string
  /** Test mail sent */
  testMailSent: () => string
  /** Text */
  text: () => string
  /** Markdown. Variables: {variables}. Type $ to choose one. */
  textHelp: (values: { variables: string | number }) => string
  /** the portal */
  thePortal: () => string
  /** {findings} to look at */
  toLookAt: (values: { findings: string | number }) => string
  /** Lists and quotes lie too deep in each other to be drawn, so the text is shown as it was typed. */
  tooDeep: () => string
  /** This text takes too long to draw, so it is shown as it was typed. */
  tooSlow: () => string
  /** TagoIO is not known to fill in {name} in this mail. */
  unknownVariable: (values: { name: string | number }) => string
  /** TagoIO is not known to fill in {name} in this subject. */
  unknownVariableInSubject: (values: { name: string | number }) => string
  /** · TagoIO’s default */
  vendorsDefault: () => string
  /** Waiting for approval */
  waitingForApproval: () => string
  /** Warning */
  warning: () => string
  /** ### Hello $name$ Confirm your e-mail address [here]($confirmation_link$) to begin. */
  welcomeText: () => string
  /** Width */
  width: () => string
  /** Write your own */
  writeYourOwn: () => string
}

export const say = sayOf<Say>(en)
