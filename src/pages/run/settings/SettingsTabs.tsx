import { useEffect, useRef } from 'react'
import { NavLink } from 'react-router'
import { paths } from '../../shell/paths.ts'
import { settingsTabs } from './settings-tabs.ts'
import classes from './settings.module.css'

/** The parts of Run settings, each at its own address. */
export function SettingsTabs({ profile }: { profile: string }) {
  const box = useRef<HTMLElement>(null)
  // On a narrow screen the tabs scroll: the one that is shown must be in sight.
  useEffect(() => {
    box.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  return (
    <nav ref={box} className={classes.tabs} aria-label="Run settings">
      {settingsTabs.map(({ segment, label }) => (
        <NavLink key={segment} className={classes.tab ?? ''} to={paths.runSettings(profile, segment)}>
          {label}
        </NavLink>
      ))}
    </nav>
  )
}
