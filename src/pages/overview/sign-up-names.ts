import { say } from './messages/say.ts'

const methods: Readonly<Record<string, string>> = {
  get default() {
    return say.anyoneByEMail()
  },
  get disabled() {
    return say.closed()
  },
  get adminconfirm() {
    return say.anyoneAfterApproval()
  },
}

/** Who can sign up, in short; an unknown method is shown as it is stored. */
export const signUpNames = (method: string | null | undefined): string =>
  method ? (Object.hasOwn(methods, method) ? (methods[method] ?? method) : method) : say.unknown()
