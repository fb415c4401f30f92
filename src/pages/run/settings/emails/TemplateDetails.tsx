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
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

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

/** One template: its text, its errors, and a preview. */
export function TemplateDetails(props: TemplateDetailsProps) {
  const { at, row, taken, portalName, onRename, onCopy, onRemove, onFill } = props
  const [renaming, setRenaming] = useState(false)
  const system = systemTemplate(row.key)
  const findings = row.own ? lintTemplate(row) : []
  const used = variablesIn(`${row.subject} ${row.value.slice(0, longestBody)}`).map(({ name }) => name)
  const variables = [...new Set([...(system?.variables ?? usualVariables), ...used])]
  return (
    <section className={styles.details} aria-label={say.templateKey({ key: row.key })}>
      <Card>
        <div className={styles.head}>
          <div>
            <h2>{system?.label ?? row.key}</h2>
            <p className="text-dim">
              {system ? say.sentWithKey({ sent: system.sent, key: system.key }) : say.sentByKey()}
            </p>
          </div>
          <MenuButton
            label={say.actionsForKey({ key: row.key })}
            groups={() => [
              {
                choices: [
                  {
                    label: say.copyAsNewTemplate(),
                    icon: 'copy',
                    onSelect: () => onCopy(freeKey(`${row.key}_copy`, taken)),
                  },
                  ...(system
                    ? []
                    : [{ label: common.renameDots(), icon: 'pencil' as const, onSelect: () => setRenaming(true) }]),
                  ...(system
                    ? row.own
                      ? [{ label: say.backToDefault(), icon: 'refresh' as const, onSelect: onRemove }]
                      : []
                    : [{ label: common.delete(), icon: 'trash' as const, danger: true, onSelect: onRemove }]),
                ],
              },
            ]}
          >
            {say.actions()} <Icon name="chevron-down" size={16} />
          </MenuButton>
        </div>
        {row.own ? (
          <>
            <PortalTextField name={`templates.${at}.subject`} label={say.subject()} required />
            <TemplateCodeField
              name={`templates.${at}.value`}
              label={say.text()}
              variables={variables}
              findings={findings}
            />
            <p className={styles.variables}>
              {say.textHelp({
                variables: listInWords(
                  variables.map((name) => `$${name}$`),
                  'unit',
                ),
              })}
            </p>
            <TemplateFindings findings={findings} />
            <div>
              <TestMailButton row={row} portalName={portalName} />
            </div>
          </>
        ) : (
          <div className={styles.default}>
            <p>{say.sendsDefault()}</p>
            {system && (
              <Button variant="default" onClick={() => onFill(system.example)}>
                {say.writeYourOwn()}
              </Button>
            )}
          </div>
        )}
      </Card>
      {row.own && <MailPreview row={row} portalName={portalName} />}
      {renaming && (
        <KeyDialog
          title={say.renameKey({ key: row.key })}
          submitLabel={common.rename()}
          taken={taken.filter((key) => key !== row.key)}
          suggested={row.key}
          note={say.renameConsequence()}
          onDone={onRename}
          onClose={() => setRenaming(false)}
        />
      )}
    </section>
  )
}
