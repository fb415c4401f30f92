import { Fragment, memo, useId } from 'react'
import { useController } from 'react-hook-form'
import { ContrastCell } from './contrast/ContrastCell.tsx'
import { pairsOf } from './contrast/contrast-pairs.ts'
import { ResetButton } from './ResetButton.tsx'
import { Swatch } from './Swatch.tsx'
import { fieldOf, type ThemeFields } from './theme-fields.ts'
import type { ThemeKey } from './theme-keys.ts'
import classes from './theme.module.css'
import type { Fill } from './use-fill.ts'
import { say } from './messages/say.ts'

interface ThemeRowProps {
  themeKey: ThemeKey
  onFill: (fills: readonly Fill[]) => void
}

const hints: Partial<Record<ThemeKey['kind'], () => string>> = {
  opacity: say.opacityHelp,
  'nullable-opacity': say.nullableOpacityHelp,
  url: say.pictureHelp,
}

/** One key of the theme. Rendered again only when its own value changes, because a theme has 183 keys. */
export const ThemeRow = memo(function ThemeRow({ themeKey, onFill }: ThemeRowProps) {
  const { key, label, kind, fresh } = themeKey
  const id = useId()
  const { field, fieldState } = useController<ThemeFields>({ name: fieldOf(key) })
  const text = field.value ?? ''
  const error = fieldState.error?.message
  const hint = hints[kind]?.() ?? (kind === 'colour' && fresh === undefined ? say.freshColourUnknown() : '')
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classes.row}>
      <label htmlFor={id} className={classes.label}>
        {label}
        {label !== key && (
          <>
            {' '}
            <code className={classes.key}>{breakable(key)}</code>
          </>
        )}
      </label>
      <div className={classes.control} data-kind={kind} data-invalid={error === undefined ? undefined : true}>
        {kind === 'colour' && <Swatch label={label} text={text} onPick={(picked) => onFill([{ key, text: picked }])} />}
        {kind === 'word' ? (
          <select
            {...field}
            value={text}
            id={id}
            className={classes.input}
            {...(described === '' ? {} : { 'aria-describedby': described })}
          >
            {wordsFor(text).map((word) => (
              <option key={word} value={word}>
                {words[word]?.() ?? (word || say.notSet())}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...field}
            value={text}
            id={id}
            className={classes.input}
            type="text"
            inputMode={kind.endsWith('opacity') ? 'decimal' : undefined}
            placeholder={text === '' && kind === 'colour' ? say.notSet() : undefined}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={error !== undefined}
            aria-describedby={described || undefined}
          />
        )}
      </div>
      <div className={classes.side}>
        {pairsOf(key).length > 0 && <ContrastCell name={key} label={label} onFill={onFill} />}
        <ResetButton themeKey={themeKey} text={text} isDirty={fieldState.isDirty} onFill={onFill} />
      </div>
      {hint !== '' && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  )
})

/** The known kinds of background; an unknown stored one stays available under its own name. */
const words: Readonly<Record<string, () => string>> = { default: say.backgroundDefault, image: say.backgroundImage }
const wordsFor = (held: string) => [...new Set([...Object.keys(words), held])]

/** Allows long names to break before a capital letter. */
const breakable = (key: string) =>
  key.split(/(?=[A-Z_])/).map((part, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- parts of a name never move
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ))
