import { useFieldArray } from 'react-hook-form'
import { useLiveValue } from '#components/form/fields/use-live-value.ts'
import { useSearchParams } from 'react-router'
import type { EmailsForm } from './emails-form.ts'
import styles from './emails.module.css'
import { TemplateDetails } from './TemplateDetails.tsx'
import { TemplateList } from './TemplateList.tsx'
import { systemTemplate } from './system-templates.ts'

/** All templates at the left, and the one named in the address at the right. */
export function TemplateWorkplace({ portalName }: { portalName: string }) {
  const { append, remove, update } = useFieldArray<EmailsForm, 'templates'>({ name: 'templates' })
  const rows = useLiveValue<EmailsForm, 'templates'>('templates')
  const [search, setSearch] = useSearchParams()
  const wanted = search.get('template')
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === wanted),
  )
  const row = rows[at]
  const open = (key: string) => setSearch({ template: key }, { replace: true })
  const taken = rows.map(({ key }) => key)
  if (!row) return null
  return (
    <div className={styles.room}>
      <div className={styles.workplace}>
        <TemplateList
          rows={rows}
          current={row.key}
          onOpen={open}
          onAdd={(key) => {
            append({ key, subject: '', value: '', own: true, wire: {} })
            open(key)
          }}
        />
        <TemplateDetails
          key={row.key}
          at={at}
          row={row}
          taken={taken}
          portalName={portalName}
          onRename={(key) => {
            update(at, { ...row, key, wire: {} })
            open(key)
          }}
          onCopy={(key) => {
            append({ ...row, key, own: true, wire: {} })
            open(key)
          }}
          onRemove={() => {
            if (systemTemplate(row.key)) update(at, { ...row, subject: '', value: '', own: false, wire: {} })
            else {
              remove(at)
              open(rows[0]?.key ?? '')
            }
          }}
          onFill={(example) => update(at, { ...row, ...example, own: true })}
        />
      </div>
    </div>
  )
}
