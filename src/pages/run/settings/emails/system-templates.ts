import { say } from './messages/say.ts'

/** A mail that TagoIO sends by itself, by its exact key (contract 6.7). */
export interface SystemTemplate {
  key: string
  label: string
  /** Begins with "When". */
  sent: string
  variables: readonly string[]
  /** To begin with where a portal has no text of its own: ours, not TagoIO's. */
  example: { subject: string; value: string }
}

export const systemTemplates: readonly SystemTemplate[] = [
  {
    key: 'welcome_autoconfirm',
    get label() {
      return say.confirmAddress()
    },
    get sent() {
      return say.sentAtSignUp()
    },
    variables: ['name', 'confirmation_link'],
    example: {
      get subject() {
        return say.confirmSubject()
      },
      get value() {
        return say.welcomeText()
      },
    },
  },
  {
    key: 'welcome_adminconfirm',
    get label() {
      return say.waitingForApproval()
    },
    get sent() {
      return say.sentForApproval()
    },
    variables: ['name'],
    example: {
      get subject() {
        return say.reviewSubject()
      },
      get value() {
        return say.reviewText()
      },
    },
  },
  {
    key: 'welcome_actived',
    get label() {
      return say.accountActive()
    },
    get sent() {
      return say.sentAtActivation()
    },
    variables: ['name'],
    example: {
      get subject() {
        return say.activeSubject()
      },
      get value() {
        return say.activeText()
      },
    },
  },
  {
    key: 'password_recover',
    get label() {
      return say.newPassword()
    },
    get sent() {
      return say.sentAtForgotten()
    },
    variables: ['name', 'application.name', 'recover_link'],
    example: {
      get subject() {
        return say.recoverSubject()
      },
      get value() {
        return say.recoverText()
      },
    },
  },
]

export const systemTemplate = (key: string): SystemTemplate | undefined =>
  systemTemplates.find((template) => template.key === key)

/** Variables of the samples of TagoIO for templates that a script sends (contract 6.7). */
export const usualVariables = ['name', 'email', 'password', 'domain_url', 'device_name', 'alert_message', 'URL']
