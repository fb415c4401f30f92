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
    label: 'Confirm the e-mail address',
    sent: 'When somebody signs up by themselves',
    variables: ['name', 'confirmation_link'],
    example: {
      subject: 'Confirm your e-mail address',
      value: '### Hello $name$\n\nConfirm your e-mail address [here]($confirmation_link$) to begin.',
    },
  },
  {
    key: 'welcome_adminconfirm',
    label: 'Waiting for approval',
    sent: 'When somebody signs up and an administrator must approve',
    variables: ['name'],
    example: {
      subject: 'Your account is being reviewed',
      value: '### Hello $name$\n\nAn administrator looks at your request. You hear from us soon.',
    },
  },
  {
    key: 'welcome_actived',
    label: 'Account active',
    sent: 'When an account is confirmed or activated',
    variables: ['name'],
    example: { subject: 'Your account is active', value: '### Hello $name$\n\nYou can sign in now.' },
  },
  {
    key: 'password_recover',
    label: 'New password',
    sent: 'When somebody forgot the password',
    variables: ['name', 'application.name', 'recover_link'],
    example: {
      subject: 'Choose a new password',
      value: '### Hello $name$\n\nChoose a new password for $application.name$ [here]($recover_link$).',
    },
  },
]

export const systemTemplate = (key: string): SystemTemplate | undefined =>
  systemTemplates.find((template) => template.key === key)

/** Variables of the samples of TagoIO for templates that a script sends (contract 6.7). */
export const usualVariables = ['name', 'email', 'password', 'domain_url', 'device_name', 'alert_message', 'URL']
