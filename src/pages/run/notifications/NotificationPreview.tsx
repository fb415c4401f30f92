import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { pushLength } from '#features/notifications/notification-body.ts'
import { Icon } from '#components/display/Icon.tsx'
import type { Compose } from './compose-schema.ts'
import classes from './notifications.module.css'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from './messages/say.ts'

/**
 * The message as it is typed: in the portal's bell, and as a push on a phone. An approximation, not the portal itself.
 */
export function NotificationPreview() {
  const compose = useWatch<Compose>()
  const title = compose.title?.trim() || say.title()
  const message = compose.message?.trim() || say.message()
  const icon = compose.icon?.trim() ?? ''
  const push = Array.from(message)
  return (
    <aside className={classes.preview} aria-label={say.preview()}>
      <h2 className={classes.previewTitle}>{say.inThePortal()}</h2>
      <article className={classes.item}>
        <NotificationIcon address={icon} background={compose.iconBackground?.trim() ?? ''} />
        <div className={classes.itemText}>
          <b>{visibleName(title)}</b>
          <p className={classes.itemMessage}>{message}</p>
          <span className={classes.itemTime}>{say.justNow()}</span>
          {(compose.buttons?.length ?? 0) > 0 && (
            <div className={classes.itemButtons}>
              {compose.buttons?.map((button, at) => (
                // A picture of a button: it does nothing here.
                // oxlint-disable-next-line react/no-array-index-key
                <span key={at} className={classes.itemButton} style={safeColor(button?.color)}>
                  {button?.label?.trim() || say.button()}
                </span>
              ))}
            </div>
          )}
        </div>
      </article>
      <h2 className={classes.previewTitle}>{say.onAPhone()}</h2>
      <div className={classes.phone}>
        <div className={classes.push}>
          <b>{visibleName(title)}</b>
          <p className={classes.itemMessage}>
            {push.slice(0, pushLength).join('')}
            {push.length > pushLength && '…'}
          </p>
        </div>
      </div>
      <p className="text-help">{say.likeness()}</p>
    </aside>
  )
}

/** Only a plain colour reaches the style, and only as an edge, so that the text stays readable. */
function safeColor(color: string | undefined) {
  const text = color?.trim() ?? ''
  return text !== '' && CSS.supports('color', text) ? { borderColor: text, borderLeftWidth: 4 } : undefined
}

function NotificationIcon({ address, background }: { address: string; background: string }) {
  const [failed, setFailed] = useState('')
  const shown = /^https:\/\//i.test(address) && failed !== address
  const style = background !== '' && CSS.supports('color', background) ? { background } : undefined
  return (
    <span className={classes.icon} style={style}>
      {shown ? (
        <img src={address} alt="" referrerPolicy="no-referrer" onError={() => setFailed(address)} />
      ) : (
        <Icon name="bell" />
      )}
    </span>
  )
}
