import { longestBody } from '#features/mails/mail-template-errors.ts'
import { useState } from 'react'
import { MenuButton } from '#components/menu/MenuButton.tsx'
import { Icon } from '#components/display/Icon.tsx'
import { Card } from '#components/layout/Card.tsx'
import { Button } from '@mantine/core'
import { PortalTextField } from '../PortalTextField.tsx'
import { TemplateCodeField } from './CodeField.tsx'
import { freeKey, type TemplateForm } from './emails-form.ts'
import styles from './emails.module.css'
import { TemplateFindings } from './Findings.tsx'
import { KeyDialog } from './KeyDialog.tsx'
import { MailPreview } from './MailPreview.tsx'
import { systemTemplate, usualVariables } from './system-templates.ts'
import { lintTemplate } from './template-lint.ts'
import { variablesIn } from './template-variables.ts'
import { TestMailButton } from './TestMailButton.tsx'

interface TemplateDetailsProps {
  /** Its place in the form's list. */
  at: number
  row: TemplateForm
  taken: readonly string[]
  portalName: string
  onRename: (key: string) => void
  onCopy: (key: string) => void
  onRemove: () => void
  onFill: (example: { subject: string; value: string }) => void
}

/** One template: its words, what is wrong with them, and how the mail looks. */
export function TemplateDetails(props: TemplateDetailsProps) {
  const { at, row, taken, portalName, onRename, onCopy, onRemove, onFill } = props
  const [renaming, setRenaming] = useState(false)
  const system = systemTemplate(row.key)
  const findings = row.own ? lintTemplate(row) : []
  const used = variablesIn(`${row.subject} ${row.value.slice(0, longestBody)}`).map(({ name }) => name)
  const variables = [...new Set([...(system?.variables ?? usualVariables), ...used])]
  return (
    <section className={styles.details} aria-label={`Template ${row.key}`}>
      <Card>
        <div className={styles.head}>
          <div>
            <h2>{system?.label ?? row.key}</h2>
            <p className="text-dim">
              {system ? `${system.sent}. Key: ${system.key}` : 'Sent by an analysis or an action, by its key.'}
            </p>
          </div>
          <MenuButton
            label={`Actions for ${row.key}`}
            groups={() => [
              {
                choices: [
                  {
                    label: 'Copy as new template',
                    icon: 'copy',
                    onSelect: () => onCopy(freeKey(`${row.key}_copy`, taken)),
                  },
                  ...(system ? [] : [{ label: 'Rename…', icon: 'pencil' as const, onSelect: () => setRenaming(true) }]),
                  ...(system
                    ? row.own
                      ? [{ label: 'Back to TagoIO’s default', icon: 'refresh' as const, onSelect: onRemove }]
                      : []
                    : [{ label: 'Delete', icon: 'trash' as const, danger: true, onSelect: onRemove }]),
                ],
              },
            ]}
          >
            Actions <Icon name="chevron-down" size={16} />
          </MenuButton>
        </div>
        {row.own ? (
          <>
            <PortalTextField name={`templates.${at}.subject`} label="Subject" required />
            <TemplateCodeField name={`templates.${at}.value`} label="Text" variables={variables} findings={findings} />
            <p className={styles.variables}>
              Markdown. Variables: {variables.map((name) => `$${name}$`).join(', ')}. Type $ to choose one.
            </p>
            <TemplateFindings findings={findings} />
            <div>
              <TestMailButton row={row} portalName={portalName} />
            </div>
          </>
        ) : (
          <div className={styles.default}>
            <p>This portal has no text of its own here, so TagoIO sends its default.</p>
            {system && (
              <Button variant="default" onClick={() => onFill(system.example)}>
                Write your own
              </Button>
            )}
          </div>
        )}
      </Card>
      {row.own && <MailPreview row={row} portalName={portalName} />}
      {renaming && (
        <KeyDialog
          title={`Rename ${row.key}`}
          submitLabel="Rename"
          taken={taken.filter((key) => key !== row.key)}
          suggested={row.key}
          note="Scripts name templates by their key. Those that send this one fail until they use the new key."
          onDone={onRename}
          onClose={() => setRenaming(false)}
        />
      )}
    </section>
  )
}
