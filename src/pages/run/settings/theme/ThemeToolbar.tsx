import { Suspense, useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useShortcuts } from '#components/command/use-shortcuts.ts'
import { Icon } from '#components/display/Icon.tsx'
import { saveFile } from '#lib/file/save-file.ts'
import { MenuButton } from '#components/menu/MenuButton.tsx'
import type { Theme, ThemeFields } from './theme-fields.ts'
import { writeThemeFile } from './theme-file.ts'
import type { ThemeKeyGroup } from './theme-keys.ts'
import classes from './toolbar.module.css'
import type { Fill } from './use-fill.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'

const ImportDialog = lazyPart(() => import('./ImportDialog.tsx'), 'ImportDialog')
const ResetDialog = lazyPart(() => import('./ResetDialog.tsx'), 'ResetDialog')

interface ThemeToolbarProps {
  theme: Theme
  search: string
  onSearch: (search: string) => void
  groups: readonly ThemeKeyGroup[]
  onJump: (group: string) => void
  onFill: (fills: readonly Fill[], message?: string) => void
}

/** Search, links to the groups, and actions for the whole theme. */
export function ThemeToolbar({ theme, search, onSearch, groups, onJump, onFill }: ThemeToolbarProps) {
  const { getValues } = useFormContext<ThemeFields>()
  const input = useRef<HTMLInputElement>(null)
  const file = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<File>()
  const [resetting, setResetting] = useState(false)
  useShortcuts([{ keys: '/', label: say.searchTheme(), run: () => input.current?.select() }])
  const choices = () => [
    {
      choices: [
        {
          label: say.exportTheme(),
          icon: 'download' as const,
          note: say.exportNote(),
          onSelect: () => saveFile('theme.json', 'application/json', writeThemeFile(theme, getValues())),
        },
        {
          label: say.importTheme(),
          icon: 'upload' as const,
          note: say.showsFirstWhatChanges(),
          onSelect: () => file.current?.click(),
        },
      ],
    },
    { choices: [{ label: say.resetDots(), icon: 'refresh' as const, onSelect: () => setResetting(true) }] },
  ]
  return (
    <div className={classes.toolbar}>
      <div className={classes.search}>
        <Icon name="search" size={16} />
        <input
          ref={input}
          type="search"
          className={classes.input}
          aria-label={say.searchTheme()}
          aria-keyshortcuts="/"
          placeholder={say.searchPlaceholder()}
          autoComplete="off"
          spellCheck={false}
          value={search}
          onChange={(event) => onSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Otherwise Enter would submit the form.
            if (event.key === 'Enter') event.preventDefault()
            if (event.key === 'Escape') onSearch('')
          }}
        />
      </div>
      <MenuButton label={say.fileAndResetLabel()} groups={choices}>
        {say.fileAndReset()}
        <Icon name="chevron-down" size={16} />
      </MenuButton>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say.themeFile()}
        onChange={(event) => {
          setChosen(event.currentTarget.files?.[0])
          // Reset, so that the same file can be chosen again after it was changed.
          event.currentTarget.value = ''
        }}
      />
      <nav className={classes.jump} aria-label={say.groupsOfTheme()}>
        {groups.map(({ id, title }) => (
          <button key={id} type="button" onClick={() => onJump(id)}>
            {title}
          </button>
        ))}
      </nav>
      <Suspense>
        {chosen && <ImportDialog file={chosen} onFill={onFill} onClose={() => setChosen(undefined)} />}
        {resetting && <ResetDialog onFill={onFill} onClose={() => setResetting(false)} />}
      </Suspense>
    </div>
  )
}
