import { useRef, useState } from 'react'
import type { TwoFactorMethod } from '#api/session/sign-in.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { keepFocus } from '#components/form/keep-focus.ts'
import classes from './authenticate.module.css'
import { methodWays } from './method-names.ts'
import { say } from './messages/say.ts'

interface SendCodeProps {
  method: TwoFactorMethod
  /** How many codes have been sent already. */
  sent?: number
  /** Has a code sent; false when something must be filled in first. */
  send: () => Promise<boolean>
}

/** Has a code sent by SMS or e-mail, as often as needed. Each new code makes the one before invalid. */
export function SendCode({ method, sent: before = 0, send }: SendCodeProps) {
  const [sent, setSent] = useState(before)
  const [failure, setFailure] = useState<{ error: unknown }>()
  const busy = useRef(false)
  const ask = async () => {
    if (busy.current) return
    busy.current = true
    setFailure(undefined)
    try {
      if (await send()) setSent((count) => count + 1)
    } catch (error) {
      setFailure({ error })
    } finally {
      busy.current = false
    }
  }
  return (
    <>
      <div className={classes.row}>
        <TextButton onMouseDown={keepFocus} data-sends onClick={() => void ask()}>
          {sent > 0 ? say.sendANewCode() : say.sendACode()}
        </TextButton>
        <span role="status" className={classes.help}>
          {sent > 0 && (sent > 1 ? say.newCodeSentBy : say.codeSentBy)({ way: methodWays[method] })}
        </span>
      </div>
      {failure && <ErrorPanel error={failure.error} title={say.codeNotSent()} />}
    </>
  )
}
