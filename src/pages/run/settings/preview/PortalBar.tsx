import { Icon } from '#components/display/Icon.tsx'
import type { PortalSettings } from './portal-settings.ts'
import { PortalPicture } from './PortalPicture.tsx'
import { PortalText } from './PortalText.tsx'
import classes from './portal.module.css'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface PortalBarProps {
  portal: PortalSettings
  /** Initials of the person whose view is shown. */
  initials: string
}

/** The bar at the top of every page. */
export function PortalBar({ portal, initials }: PortalBarProps) {
  return (
    <div className={classes.bar} data-part="navbar">
      <span className={classes.burger}>
        <Icon name="menu" />
      </span>
      <PortalPicture address={portal.logo} className={classes.logo}>
        <b className={classes.name}>
          <PortalText text={portal.name} empty={say.portalWithoutTitleHeading()} />
        </b>
      </PortalPicture>
      <span className={classes.barEnd}>
        <span className={classes.bell}>
          <Icon name="bell" />
          <span className={classes.count}>3</span>
        </span>
        <span className={classes.avatar}>{initials}</span>
      </span>
    </div>
  )
}

/** The menu that opens from the initials. */
export function PortalAccountMenu({ name, email }: { name: string; email: string }) {
  return (
    <div className={classes.menu} data-part="account-menu">
      <span className={classes.menuHead}>
        <span>{name}</span>
        <span className={classes.menuSecond}>{email}</span>
      </span>
      <span className={classes.menuItem}>
        <Icon name="user" size={15} /> {say.myAccount()}
      </span>
      <span className={classes.menuItem} data-hover>
        <Icon name="settings" size={15} /> {say.preferences()}
      </span>
      <span className={classes.menuFoot}>
        <span className={classes.signOut}>{common.signOut()}</span>
      </span>
    </div>
  )
}
