import { Suspense } from 'react'
import { Secret } from '#components/display/Secret.tsx'
import classes from '../account.module.css'
import { findOtpauth, wordsOf } from './find-otpauth.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { say } from './messages/say.ts'

const QrCode = lazyPart(() => import('#components/display/QrCode.tsx'), 'QrCode')

/** The key for an authenticator app: a code to scan, and text to type where there is no camera. */
export function AuthenticatorKey({ answer }: { answer: unknown }) {
  const key = findOtpauth(answer)
  if (!key) {
    return <Notice tone="warn">{say.noKey({ words: wordsOf(answer) ?? say.nothing() })}</Notice>
  }
  return (
    <>
      <p>{say.scanKey()}</p>
      <span className={classes.qr}>
        <Suspense fallback={<span className={classes.qrRoom} />}>
          <QrCode text={key.url} label={say.qrCodeAuthenticatorApp()} />
        </Suspense>
      </span>
      {key.secret && (
        <div className={classes.key}>
          <span className="text-dim">{say.key()}</span> <Secret value={key.secret} label={say.authenticatorKey()} />
        </div>
      )}
    </>
  )
}
