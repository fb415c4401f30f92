import { explainToken } from '#features/sign-in/explain-sign-in.ts'
import { TokenForm } from '#features/sign-in/TokenForm.tsx'
import { addressOf, enterWith, regionNameOf, type Entry } from './entry.ts'
import { AddressProblem } from './address-problem.ts'
import { say as common } from '#lib/messages/say.ts'

/** Signs in with a token made elsewhere; its permission is read before it is used. */
export function TokenSignIn({ entry }: { entry: Entry }) {
  const submit = async (token: string) => {
    const { problem } = addressOf(entry)
    if (problem) throw new AddressProblem(problem)
    await enterWith(entry, token, 'token', null)
  }
  return (
    <TokenForm
      submitLabel={common.signIn()}
      quiet={entry.quiet}
      explain={(error) => explainToken(error, regionNameOf(entry))}
      onSubmit={submit}
    />
  )
}
