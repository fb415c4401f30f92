import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { DataTable } from '#components/table/DataTable.tsx'
import { parseColour, toStyle } from './css-colour.ts'
import classes from './import.module.css'
import type { ThemeFields } from './theme-fields.ts'
import { largestFile, NoTheme, readThemeFile, tooLarge, type FileChange, type ThemeFile } from './theme-file.ts'
import { themeKey } from './theme-keys.ts'
import type { Fill } from './use-fill.ts'

interface ImportDialogProps {
  file: File
  onFill: (fills: readonly Fill[], message?: string) => void
  onClose: () => void
}

type Found = { theme: ThemeFile } | { failure: string }

async function read(file: File, now: ThemeFields): Promise<Found> {
  if (file.size > largestFile) return { failure: tooLarge }
  try {
    return { theme: readThemeFile(await file.text(), now) }
  } catch (error) {
    return {
      failure: error instanceof NoTheme ? error.message : 'The browser could not read this file. Choose it again.',
    }
  }
}

/** What a file would change, before it fills the form. */
export function ImportDialog({ file, onFill, onClose }: ImportDialogProps) {
  const { getValues } = useFormContext<ThemeFields>()
  const [found, setFound] = useState<Found>()
  // Files are read by the browser, outside of React.
  useEffect(() => {
    let current = true
    void read(file, getValues()).then((result) => current && setFound(result))
    return () => {
      current = false
    }
  }, [file, getValues])
  const changes = found && 'theme' in found ? found.theme.changes : []
  const words = changes.length === 1 ? '1 value' : `${changes.length} values`
  return (
    <Dialog title="Import a theme" onClose={onClose} width={680}>
      {found === undefined && <p role="status">Reading {file.name}…</p>}
      {found && 'failure' in found && (
        <p role="alert" className={classes.failure}>
          {found.failure}
        </p>
      )}
      {found && 'theme' in found && <Summary name={file.name} theme={found.theme} />}
      <DialogFooter>
        <Button variant="default" onClick={onClose}>
          {changes.length === 0 ? 'Close' : 'Cancel'}
        </Button>
        {changes.length > 0 && (
          <Button
            data-autofocus
            onClick={() => {
              const fills = changes.map(({ key, after }) => ({ key, text: after }))
              onFill(fills, `${words} from ${file.name}; save to keep them`)
              onClose()
            }}
          >
            Fill in {words}
          </Button>
        )}
      </DialogFooter>
    </Dialog>
  )
}

function Summary({ name, theme: { changes, same, refused } }: { name: string; theme: ThemeFile }) {
  return (
    <div className={classes.summary}>
      <p>
        {changes.length === 0
          ? `${name} changes nothing.`
          : `${name} changes ${changes.length === 1 ? '1 value' : `${changes.length} values`} in the form; nothing is saved until you save.`}
        {same > 0 && ` ${same} ${same === 1 ? 'value is' : 'values are'} as in the form already.`}
      </p>
      {refused.length > 0 && (
        <div>
          <b>{refused.length === 1 ? '1 value stays out' : `${refused.length} values stay out`}</b>
          <ul>
            {refused.slice(0, most).map(({ key, why }) => (
              <li key={key}>
                <code>{key}</code>: {why}
              </li>
            ))}
            {refused.length > most && <li>and {refused.length - most} more</li>}
          </ul>
        </div>
      )}
      {changes.length > 0 && (
        <DataTable scrolls="What changes">
          <thead>
            <tr>
              <th scope="col">Key</th>
              <th scope="col">Now</th>
              <th scope="col">From the file</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <ChangeRow key={change.key} change={change} />
            ))}
          </tbody>
        </DataTable>
      )}
    </div>
  )
}

const most = 20

function ChangeRow({ change: { key, label, before, after } }: { change: FileChange }) {
  return (
    <tr>
      <th scope="row">
        {label}
        {label !== key && <code>{key}</code>}
        {themeKey(key).kind === 'unknown' && <span className={classes.unknown}>not a key this console knows</span>}
      </th>
      <td>
        <Value text={before} />
      </td>
      <td>
        <Value text={after} />
      </td>
    </tr>
  )
}

function Value({ text }: { text: string }) {
  const colour = parseColour(text)
  return (
    <>
      {colour && <span className={classes.swatch} style={{ background: toStyle(colour) }} aria-hidden />}
      {text === '' ? 'empty' : text}
    </>
  )
}
