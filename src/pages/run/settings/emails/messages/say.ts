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
  /** Restore TagoIO’s default */
  backToDefault: () => string
  /** At most 100,000 characters */
  bodyTooLong: () => string
  /** Confirm e-mail address */
  confirmAddress: () => string
  /** Confirm your e-mail address */
  confirmSubject: () => string
  /** Duplicate template */
  copyAsNewTemplate: () => string
  /** Analyses and actions that send {lost} will fail. Renaming a template has the same effect. */
  deleteConsequence: (values: { lost: string | number }) => string
  /** {templates, plural, one {Delete template} other {Delete # templates}} */
  deleteTemplates: (values: { templates: number }) => string
  /** {templates, plural, one {Delete template {first}?} other {Delete # templates?}} */
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
  /** HTML in the text. TagoIO does not document whether it keeps HTML; the preview omits it. */
  htmlInText: () => string
  /** Key */
  key: () => string
  /** Scripts use this key to send the template, for example plan_alert. */
  keyHelp: () => string
  /** Use letters, digits and _ only */
  keyShape: () => string
  /** Another template has this key. Choose a different one */
  keyTaken: () => string
  /** E-mail programs cannot open this link. */
  linkNobodyOpens: () => string
  /** This link has no URL. */
  linkWithoutAddress: () => string
  /** The preview shows only the beginning of this long e-mail. */
  mailCut: () => string
  /** New password */
  newPassword: () => string
  /** New template */
  newTemplate: () => string
  /** No subject */
  noSubject: () => string
  /** Format */
  part: () => string
  /** Phone */
  phone: () => string
  /** Preview */
  preview: () => string
  /** The text exceeds 100,000 characters; only the first 100,000 are shown. */
  previewCut: () => string
  /** The preview could not start; the source text is shown. */
  previewFailed: () => string
  /** Sample values replace variables. TagoIO adds its own frame. */
  previewHelp: () => string
  /** E-mail preview */
  previewOfTheMail: () => string
  /** Choose a new password */
  recoverSubject: () => string
  /** ### Hello $name$ Choose a new password for $application.name$ [here]($recover_link$). */
  recoverText: () => string
  /** Scripts that send this template fail until they use the new key. */
  renameConsequence: () => string
  /** Rename {key} */
  renameKey: (values: { key: string | number }) => string
  /** Your account is being reviewed */
  reviewSubject: () => string
  /** ### Hello $name$ An administrator is reviewing your request. We will contact you soon. */
  reviewText: () => string
  /** The level is low */
  sampleAlert: () => string
  /** Tank 12 */
  sampleDevice: () => string
  /** Ana Ribeiro */
  sampleName: () => string
  /** Save anyway */
  saveAllTheSame: () => string
  /** {broken, plural, one {Save {key} with an error?} other {Save # e-mails with errors?}} */
  saveWithErrors: (values: { broken: number; key: string | number }) => string
  /** E-mails saved */
  saved: () => string
  /** Send test e-mail… */
  sendTest: () => string
  /** Send test e-mail */
  sendTestMail: () => string
  /** Send test e-mail? */
  sendTestTitle: () => string
  /** The portal uses saved e-mails immediately. */
  sendsAtOnce: () => string
  /** This portal uses TagoIO’s default text. */
  sendsDefault: () => string
  /** Sent when an account is confirmed or activated */
  sentAtActivation: () => string
  /** Sent when a user requests a new password */
  sentAtForgotten: () => string
  /** Sent when a user signs up */
  sentAtSignUp: () => string
  /** An analysis or an action sends it by its key. */
  sentByKey: () => string
  /** Sent when a user signs up and needs approval */
  sentForApproval: () => string
  /** {sent}. Key: {key} */
  sentWithKey: (values: { sent: string | number; key: string | number }) => string
  /** Source */
  source: () => string
  /** This $ is not part of a variable. */
  strayDollar: () => string
  /** A $ in the subject is not part of a variable. */
  strayDollarInSubject: () => string
  /** Subject */
  subject: () => string
  /** Subject: */
  subjectIs: () => string
  /** Template {key} */
  templateKey: (values: { key: string | number }) => string
  /** The template key was not changed */
  templateNotNamed: () => string
  /** Templates */
  templates: () => string
  /** The current text is sent to your own e-mail address, with sample values for variables. It counts as one e-mail of this profile. Portal users receive nothing. */
  testConsequence: () => string
  /** It goes to <b>{email}</b>. */
  testGoesTo: (values: { email: string | number }) => ReactNode
  /** The test e-mail was not sent */
  testMailNotSent: () => string
  /** Test e-mail sent */
  testMailSent: () => string
  /** Text */
  text: () => string
  /** Markdown. Variables: {variables}. Enter $ to choose one. */
  textHelp: (values: { variables: string | number }) => string
  /** the portal */
  thePortal: () => string
  /** {findings, plural, one {# warning} other {# warnings}} */
  toLookAt: (values: { findings: number }) => string
  /** Lists and quotes are nested too deeply for the preview; the source text is shown. */
  tooDeep: () => string
  /** The preview takes too long for this text; the source text is shown. */
  tooSlow: () => string
  /** TagoIO does not document {name} for this e-mail. */
  unknownVariable: (values: { name: string | number }) => string
  /** TagoIO does not document {name} for this subject. */
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
  /** Customise */
  writeYourOwn: () => string
}

export const say = sayOf<Say>(en)
