import { Suspense, useState } from 'react'
import { portalHost } from '#api/run/portal-address.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import classes from './general.module.css'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'

const QrCode = lazyPart(() => import('#components/display/QrCode.tsx'), 'QrCode')

/** The saved address as a QR code, for example for a poster. */
export function PortalQrCode({ url }: { url: string | null | undefined }) {
  const [shown, setShown] = useState(false)
  const host = portalHost(url ?? '')
  if (host === '') return null
  return (
    <div>
      <TextButton onClick={() => setShown(!shown)} aria-expanded={shown}>
        {shown ? say.hideQrCode() : say.showQrCode()}
      </TextButton>
      {shown && (
        <Suspense>
          <span className={classes.qr}>
            <QrCode text={`https://${host}`} label={say.qrCodeOf({ host })} />
          </span>
        </Suspense>
      )}
    </div>
  )
}
