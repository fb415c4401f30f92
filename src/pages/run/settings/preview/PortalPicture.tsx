import { useState, type ReactNode } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import { readPicture } from './picture.ts'
import classes from './portal.module.css'
import { say } from './messages/say.ts'

interface PortalPictureProps {
  address: string
  className?: string | undefined
  /** Size in px of one of our icons. */
  size?: number
  /** Shown when there is no picture. */
  children?: ReactNode
}

/** A picture from the settings. Always an `img`, because scripts inside an SVG cannot run there. */
export function PortalPicture({ address, className, size = 18, children }: PortalPictureProps) {
  const [broken, setBroken] = useState('')
  const picture = readPicture(address)
  if (picture.kind === 'none') return children
  if (picture.kind === 'icon') return <Icon name={picture.icon} size={size} />
  if (picture.kind === 'image' && broken !== picture.address) {
    return (
      <img
        src={picture.address}
        alt=""
        referrerPolicy="no-referrer"
        className={className}
        onError={() => setBroken(picture.address)}
      />
    )
  }
  const why = picture.kind === 'refused' ? picture.why : say.notLoaded()
  return (
    <span className={classes.missing} title={why}>
      <Icon name="alert-triangle" size={Math.min(size, 16)} />
    </span>
  )
}
