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
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface ImportDialogProps {
  file: File
  onFill: (fills: readonly Fill[], message?: string) => void
  onClose: () => void
}

type Found = { theme: ThemeFile } | { failure: string }

async function read(file: File, now: ThemeFields): Promise<Found> {
  if (file.size > largestFile) return { failure: tooLarge() }
  try {
    return { theme: readThemeFile(await file.text(), now) }
  } catch (error) {
    return {
      failure: error instanceof NoTheme ? error.message : say.fileNotRead(),
    }
  }
}

/** Shows what a file would change, before it fills the form. */
export function ImportDialog({ file, onFill, onClose }: ImportDialogProps) {
  const { getValues } = useFormContext<ThemeFields>()
  const [found, setFound] = useState<Found>()
  // The file is read by the browser, outside React.
  useEffect(() => {
    let current = true
    void read(file, getValues()).then((result) => current && setFound(result))
    return () => {
      current = false
    }
  }, [file, getValues])
  const changes = found && 'theme' in found ? found.theme.changes : []
  return (
    <Dialog title={say.importATheme()} onClose={onClose} width={680}>
      {found === undefined && <p role="status">{say.readingName({ name: file.name })}</p>}
      {found && 'failure' in found && (
        <p role="alert" className={classes.failure}>
          {found.failure}
        </p>
      )}
      {found && 'theme' in found && <Summary name={file.name} theme={found.theme} />}
      <DialogFooter>
        <Button variant="default" onClick={onClose}>
          {changes.length === 0 ? common.close() : common.cancel()}
        </Button>
        {changes.length > 0 && (
          <Button
            data-autofocus
            onClick={() => {
              const fills = changes.map(({ key, after }) => ({ key, text: after }))
              onFill(fills, say.filledFrom({ values: changes.length, name: file.name }))
              onClose()
            }}
          >
            {say.fillIn({ values: changes.length })}
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
        {changes.length === 0 ? say.changesNothing({ name }) : say.changesValues({ name, values: changes.length })}
        {same > 0 && ` ${say.sameAsInForm({ values: same })}`}
      </p>
      {refused.length > 0 && (
        <div>
          <b>{say.valuesStayOut({ values: refused.length })}</b>
          <ul>
            {refused.slice(0, most).map(({ key, why }) => (
              <li key={key}>
                <code>{key}</code>: {why}
              </li>
            ))}
            {refused.length > most && <li>{say.andMore({ refused: refused.length - most })}</li>}
          </ul>
        </div>
      )}
      {changes.length > 0 && (
        <DataTable scrolls={say.whatChanges()}>
          <thead>
            <tr>
              <th scope="col">{say.key()}</th>
              <th scope="col">{say.now()}</th>
              <th scope="col">{say.fromTheFile()}</th>
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
        {themeKey(key).kind === 'unknown' && <span className={classes.unknown}>{say.unknownKey()}</span>}
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
      {text === '' ? say.empty() : text}
    </>
  )
}
