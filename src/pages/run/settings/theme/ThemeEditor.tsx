import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useFormContext, useFormState } from 'react-hook-form'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import type { PreviewScene } from '../preview/scene-texts.ts'
import { ContrastPanel } from './contrast/ContrastPanel.tsx'
import { keyMatches } from './key-matches.ts'
import { fieldOf, themeKeyOf, type Theme, type ThemeFields } from './theme-fields.ts'
import { sceneOf } from './theme-form.ts'
import { leftovers, otherGroup, themeGroups, type ThemeKeyGroup as Group } from './theme-keys.ts'
import classes from './theme.module.css'
import { headingOf, ThemeGroup } from './ThemeGroup.tsx'
import { ThemeToolbar } from './ThemeToolbar.tsx'
import { useFill } from './use-fill.ts'
import { say } from './messages/say.ts'

interface ThemeEditorProps {
  theme: Theme
  /** The part of the mock-up in which the edited colours are visible. */
  onScene: (scene: PreviewScene) => void
}

/** All keys of the theme in groups, with search, reset, files and the contrast audit. */
export function ThemeEditor({ theme, onScene }: ThemeEditorProps) {
  const { getValues } = useFormContext<ThemeFields>()
  const { errors } = useFormState<ThemeFields>()
  const onFill = useFill()
  const [search, setSearch] = useState('')
  const sought = useDeferredValue(search.trim())
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set([leftovers]))
  const names = Object.keys(getValues()).map(themeKeyOf).join('\n')
  const groups = useMemo(() => {
    const other = otherGroup(names.split('\n'))
    return other ? [...themeGroups, other] : themeGroups
  }, [names])
  const wrong = Object.keys(errors).join('\n')
  // The search uses the values at the moment it was typed: a row must not disappear while somebody edits it.
  const shown = useMemo(() => {
    const fields = getValues()
    const faulty = new Set(wrong.split('\n'))
    const found = ({ keys }: Group) =>
      keys.filter((key) => faulty.has(fieldOf(key.key)) || keyMatches(key, fields[fieldOf(key.key)] ?? '', sought))
    return groups.map((group) => ({
      group,
      keys: sought === '' ? group.keys : found(group),
      faulty: group.keys.some(({ key }) => faulty.has(fieldOf(key))),
    }))
  }, [groups, sought, wrong, getValues])

  const onToggle = useCallback((id: string) => {
    setFolded((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  }, [])
  const onEnter = useCallback((id: string) => onScene(sceneOf(id)), [onScene])
  const jump = useCallback((id: string) => {
    setFolded((before) => new Set([...before].filter((one) => one !== id)))
    const heading = document.getElementById(headingOf(id))
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }, [])
  const matching = shown.filter(({ keys }) => keys.length > 0)
  return (
    <>
      <ContrastPanel onFill={onFill} />
      <div className={classes.card}>
        <ThemeToolbar
          theme={theme}
          search={search}
          onSearch={setSearch}
          groups={matching.map(({ group }) => group)}
          onJump={jump}
          onFill={onFill}
        />
        {matching.map(({ group, keys, faulty }) => (
          <ThemeGroup
            key={group.id}
            group={group}
            keys={keys}
            open={!folded.has(group.id) || sought !== '' || faulty}
            onToggle={onToggle}
            onEnter={onEnter}
            onFill={onFill}
          />
        ))}
        {matching.length === 0 && (
          <EmptyState icon="search" title={say.noKeyMatches()}>
            {say.lookForLabel()}
          </EmptyState>
        )}
      </div>
    </>
  )
}
