import { Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import { useCsvSeparator } from '#components/download/use-csv-separator.ts'
import { saveFile } from '#lib/file/save-file.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import classes from './JobResults.module.css'
import { visibleName } from '#lib/text/visible-text.ts'
import { SegmentedControl } from '#components/choice/SegmentedControl.tsx'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

export interface ResultRow {
  id: string
  label: string
  state: 'waiting' | 'sent' | 'done' | 'failed' | 'skipped'
  message?: string
}

const shown = {
  waiting: {
    tone: 'mute',
    get label() {
      return say.waiting()
    },
  },
  sent: {
    tone: 'mute',
    get label() {
      return say.beingDone()
    },
  },
  done: {
    tone: 'ok',
    get label() {
      return common.done()
    },
  },
  failed: {
    tone: 'bad',
    get label() {
      return say.failed()
    },
  },
  skipped: {
    tone: 'warn',
    get label() {
      return say.leftOut()
    },
  },
} as const

type Choice = 'all' | 'done' | 'failed' | 'skipped' | 'left'
const choiceNames: Readonly<Record<Choice, () => string>> = {
  all: say.all,
  done: common.done,
  failed: say.failed,
  skipped: say.leftOut,
  left: say.notDone,
}

function rowsOf(rows: readonly ResultRow[], choice: Choice): readonly ResultRow[] {
  if (choice === 'all') return rows
  return rows.filter(({ state }) => (choice === 'left' ? state === 'waiting' || state === 'sent' : state === choice))
}

interface JobResultsProps {
  title: string
  rows: readonly ResultRow[]
  onClose: () => void
}

/** The result of each row of a job; ten thousand of them scroll smoothly. */
export function JobResults({ title, rows, onClose }: JobResultsProps) {
  const [only, setOnly] = useState<Choice>('all')
  const write = useNumberStyle()
  const [separator] = useCsvSeparator()
  const chosen = rowsOf(rows, only)
  const choices = (['all', 'done', 'failed', 'skipped', 'left'] as const)
    .map((value) => ({ value, count: rowsOf(rows, value).length }))
    .filter(({ value, count }) => value === 'all' || value === 'failed' || value === only || count > 0)
  const download = async () => {
    const { toCsv } = await import('#lib/file/to-csv.ts')
    const cells = rows.map(({ id, label, state, message }) => [id, label, shown[state].label, message ?? ''])
    saveFile('results.csv', 'text/csv', toCsv(['ID', say.name(), say.result(), say.details()], cells, separator))
  }
  return (
    <Dialog title={title} onClose={onClose} width={640}>
      <div className={classes.choices}>
        <SegmentedControl
          label={say.rowsToShow()}
          value={only}
          options={choices.map(({ value, count }) => ({ value, label: `${choiceNames[value]()} ${write(count)}` }))}
          onChoose={setOnly}
        />
      </div>
      {chosen.length === 0 ? <p className="text-dim">{say.noRows()}</p> : <Rows key={only} rows={chosen} />}
      <DialogFooter
        start={
          <Button variant="default" onClick={() => void download()}>
            {say.downloadCSV()}
          </Button>
        }
      >
        <Button onClick={onClose}>{common.close()}</Button>
      </DialogFooter>
    </Dialog>
  )
}

function Rows({ rows }: { rows: readonly ResultRow[] }) {
  const box = useRef<HTMLUListElement>(null)
  // Its functions change with every scroll, and nothing here is memoised, so that does no harm.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => 44,
    overscan: 12,
  })
  return (
    // A list that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ul ref={box} className={classes.rows} tabIndex={0} aria-label={say.results()}>
      <li aria-hidden style={{ height: virtual.getVirtualItems()[0]?.start ?? 0 }} />
      {virtual.getVirtualItems().map(({ index, key }) => {
        const row = rows[index]
        return (
          row && (
            <li key={key} ref={virtual.measureElement} data-index={index} className={classes.row}>
              <span className={classes.label}>{visibleName(row.label)}</span>
              <StatusBadge tone={shown[row.state].tone}>{shown[row.state].label}</StatusBadge>
              {row.message && <span className={classes.words}>{visibleName(row.message)}</span>}
            </li>
          )
        )
      })}
      <li aria-hidden style={{ height: virtual.getTotalSize() - (virtual.getVirtualItems().at(-1)?.end ?? 0) }} />
    </ul>
  )
}
