import type { Locator, Page } from '@playwright/test'

/** The code of an authenticator app, a mail or an SMS. */
export const codeField = (within: Page | Locator) => within.getByLabel('Six-digit code')

/** The password that proves who acts. */
export const ownPassword = (within: Page | Locator) => within.getByLabel('Your password', { exact: true })

/** Sends a code to prove who acts. */
export const sendCodeButton = (within: Page | Locator) => within.getByRole('button', { name: 'Send a code' })

/** Sends a mail with which the password is set anew. */
export const recoveryMailButton = (within: Page | Locator) =>
  within.getByRole('button', { name: /^Send recovery e-mail/ })

/** Says that the password was not accepted. */
export const wrongPassword = (within: Page | Locator) => within.getByText('TagoIO did not accept this password')

/** Says that the code was not accepted. */
export const wrongCode = (within: Page | Locator) => within.getByText(/The code is wrong or has expired/)

/** Says where the code went. */
export const codeSent = (within: Page | Locator) => within.getByText('A code was sent by e-mail.')
