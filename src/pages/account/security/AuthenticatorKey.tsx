import { Suspense } from 'react'
import { Secret } from '#components/display/Secret.tsx'
import classes from '../account.module.css'
import { findOtpauth, wordsOf } from './find-otpauth.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'

const QrCode = lazyPart(() => import('#components/display/QrCode.tsx'), 'QrCode')

/** What an authenticator app is set up with: to scan, and to type where a camera is missing. */
export function AuthenticatorKey({ answer }: { answer: unknown }) {
  const key = findOtpauth(answer)
  if (!key) {
    return (
      <Notice tone="warn">
        TagoIO answered without a key to scan: “{wordsOf(answer) ?? 'nothing'}”. If your app has no key for this account
        yet, set it up in TagoIO’s own admin.
      </Notice>
    )
  }
  return (
    <>
      <p>Scan this with your authenticator app, or enter the key by hand. Then type the code that the app shows.</p>
      <span className={classes.qr}>
        <Suspense fallback={<span className={classes.qrRoom} />}>
          <QrCode text={key.url} label="QR code for your authenticator app" />
        </Suspense>
      </span>
      {key.secret && (
        <div className={classes.key}>
          <span className="text-dim">Key</span> <Secret value={key.secret} label="authenticator key" />
        </div>
      )}
    </>
  )
}
