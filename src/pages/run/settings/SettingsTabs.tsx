import { useEffect, useRef } from 'react'
import { NavLink } from 'react-router'
import { useHasDraft } from '#components/form/draft/drafts.ts'
import { paths } from '#app/paths.ts'
import { settingsDraft, settingsTabs } from './settings-tabs.ts'
import classes from './settings.module.css'

/** The parts of Run settings, each at its own address. */
export function SettingsTabs({ profile }: { profile: string }) {
  const box = useRef<HTMLElement>(null)
  // On a narrow screen the tabs scroll: the current one must be in view.
  useEffect(() => {
    box.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  return (
    <nav ref={box} className={classes.tabs} aria-label="Run settings">
      {settingsTabs.map(({ segment, label }) => (
        <NavLink key={segment} className={classes.tab ?? ''} to={paths.runSettings(profile, segment)}>
          {label}
          <DraftDot draftKey={settingsDraft(profile, segment)} />
        </NavLink>
      ))}
    </nav>
  )
}

/** Marks a tab with unsaved changes. */
function DraftDot({ draftKey }: { draftKey: string }) {
  if (!useHasDraft(draftKey)) return null
  return (
    <span className={classes.dot} title="Not saved yet">
      <span className="visually-hidden">, not saved yet</span>
    </span>
  )
}
