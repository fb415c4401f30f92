import { Button } from '@mantine/core'
import { useState } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import type { TemplateForm } from './emails-form.ts'
import styles from './emails.module.css'
import { KeyDialog } from './KeyDialog.tsx'
import { systemTemplate } from './system-templates.ts'
import { lintTemplate } from './template-lint.ts'
import { say } from './messages/say.ts'

interface TemplateListProps {
  rows: readonly TemplateForm[]
  current: string
  onOpen: (key: string) => void
  onAdd: (key: string) => void
}

/** The system's templates, then those of this portal's scripts. */
export function TemplateList({ rows, current, onOpen, onAdd }: TemplateListProps) {
  const [naming, setNaming] = useState(false)
  return (
    <nav className={styles.list} aria-label={say.templates()}>
      <ul className="unmarked">
        {rows.map((row) => (
          <li key={row.key}>
            <button
              type="button"
              className={styles.item}
              aria-current={row.key === current ? 'true' : undefined}
              onClick={() => onOpen(row.key)}
            >
              <span className={styles.itemName}>{systemTemplate(row.key)?.label ?? row.key}</span>
              <span className={styles.itemNote}>
                {row.own && (row.subject || say.noSubject())}
                <Standing row={row} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button variant="default" size="xs" leftSection={<Icon name="plus" size={14} />} onClick={() => setNaming(true)}>
        {say.newTemplate()}
      </Button>
      {naming && (
        <KeyDialog
          title={say.newTemplate()}
          submitLabel={say.addTemplate()}
          taken={rows.map(({ key }) => key)}
          onDone={onAdd}
          onClose={() => setNaming(false)}
        />
      )}
    </nav>
  )
}

function Standing({ row }: { row: TemplateForm }) {
  if (!row.own) return <span> {say.vendorsDefault()}</span>
  const findings = lintTemplate(row)
  const errors = findings.filter(({ level }) => level === 'error').length
  if (findings.length === 0) return null
  return (
    <span className={errors > 0 ? styles.bad : styles.warn}>
      {' · '}
      {errors > 0 ? say.errors({ errors }) : say.toLookAt({ findings: findings.length })}
    </span>
  )
}
