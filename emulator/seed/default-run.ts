import { defaultTheme } from './default-theme.ts'

/** What the sidebar of a fresh portal holds (contract 6.4). */
export const defaultSidebar = [
  { color: 'grey', href: '/', iconUrl: 'https://svg.internal.tago.io/home.svg', text: 'Home', type: '' },
  { color: 'grey', href: 'users', iconUrl: 'https://svg.internal.tago.io/users.svg', text: 'Users', type: '' },
]

/** The settings of a portal that nobody has touched (contract 6.1, 6.3); a new one signs people out after a week. */
export const defaultRun = (): Record<string, unknown> => ({
  active: false,
  sub_title: '',
  email_domain: null,
  signup_method: 'default',
  favicon: null,
  logo: null,
  logo_options: { type: '', value: '', tooltip: '' },
  signup_logo: null,
  signup_logo_options: {},
  sidebar_buttons: defaultSidebar,
  signup_fields: [],
  signin_buttons: [],
  custom_fields: [],
  email_templates: defaultTemplates(),
  feature_devicewifisetup: defaultWifiSetup(),
  feature_geolocation: null,
  integration: { google_analytics: '', zoho_salesiq: '' },
  theme: defaultTheme(),
  security: {},
  sso_saml_active: false,
  auth_token_ttl: '1 week',
  dictionary: null,
})

/** The four the platform sends itself (contract 6.7). */
const defaultTemplates = () => ({
  welcome_autoconfirm: {
    subject: 'Welcome, $name$',
    value: '### Hello $name$\n\nConfirm your address [here]($confirmation_link$).',
  },
  welcome_adminconfirm: {
    subject: 'We received your request',
    value: '### Hello $name$\n\nAn administrator will look at your request.',
  },
  welcome_actived: { subject: 'Your account is ready', value: '### Hello $name$\n\nYou can sign in now.' },
  password_recover: {
    subject: 'A new password for $application.name$',
    value: '### Hello $name$\n\nSet a new password [here]($recover_link$).',
  },
})

const defaultWifiSetup = () => ({
  enabled: false,
  name: '',
  ip: '',
  port: '',
  protocol: 'http',
  language: 'EN',
  background_color: 'white',
  text_color: 'rgb(60, 60, 60)',
  button_cancel_background_color: 'white',
  button_cancel_text_color: 'black',
  button_confirm_background_color: 'hsl(229, 100%, 23%)',
  button_confirm_text_color: 'white',
  translations: {
    EN: {
      intro_title: 'Set up a device',
      intro_desc: 'Switch the device on and keep it near.',
      intro_img: '',
      wifi_config_title: 'Choose a network',
      wifi_config_desc: 'The device joins this network.',
      wait_title: 'One moment',
      wait_desc: 'The device is restarting.',
      param_title: 'Details',
      done_title: 'The device is ready',
      done_desc: 'You can close this page.',
    },
  },
})
