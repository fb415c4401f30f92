import { Icon } from '#components/display/Icon.tsx'
import { parseColour, toStyle } from '../theme/css-colour.ts'
import { PortalPicture } from './PortalPicture.tsx'
import { PortalText } from './PortalText.tsx'
import classes from './sidebar.module.css'
import type { PortalButton } from './shown-buttons.ts'
import { say } from './messages/say.ts'

/** Placeholders: dashboards are not part of the settings. */
const dashboards = [say.plantView, say.energy, say.alarms, say.reports]

/** The visible buttons in lines, and the list of dashboards below them. */
export function PortalSidebar({ lines }: { lines: readonly (readonly PortalButton[])[] }) {
  return (
    <div className={classes.sidebar} data-part="sidebar">
      {lines.map((line, at) => (
        // Lines have no ids; only their position identifies them.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={classes.line}>
          {line.map((button, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- the same holds for buttons
            <SidebarButton key={place} button={button} />
          ))}
        </div>
      ))}
      <span className={classes.separator}>{say.dashboards()}</span>
      {dashboards.map((name, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the list never changes
        <span key={at} className={classes.dashboard} data-state={['selected', undefined, 'hover'][at]}>
          <Icon name="chart" size={15} /> {name()}
        </span>
      ))}
      <span className={classes.secondLevel}>{say.archive()}</span>
    </div>
  )
}

function SidebarButton({ button }: { button: PortalButton }) {
  const colour = parseColour(button.color)
  return (
    <span className={classes.sideButton} data-some={button.forSome || undefined}>
      <span className={classes.sideIcon} style={colour ? { color: toStyle(colour) } : undefined}>
        <PortalPicture address={button.iconUrl} className={classes.sidePicture} size={20}>
          <Icon name="box" size={20} />
        </PortalPicture>
      </span>
      <span className={classes.sideText}>
        <PortalText text={button.text} empty={say.noText()} />
      </span>
      {button.forSome && (
        <span className={classes.some}>
          <Icon name="users" size={12} />
        </span>
      )}
    </span>
  )
}
