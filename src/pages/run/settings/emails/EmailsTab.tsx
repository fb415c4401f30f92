import type { RunSettings } from '../../../../api/run-settings.ts'
import { RunSettingsForm } from '../RunSettingsForm.tsx'
import { useSettings } from '../use-settings.ts'
import type { Question } from '../use-save-settings.ts'
import { applyEmails, emailsLabels, emailsSchema, lostTemplates, toEmailsForm } from './emails-form.ts'
import { TemplateWorkplace } from './TemplateWorkplace.tsx'

/** The mails of the portal: those that TagoIO sends by itself, and those that scripts send by name. */
export default function EmailsTab() {
  const settings = useSettings()
  return (
    <RunSettingsForm
      settings={settings}
      tab="emails"
      schema={emailsSchema}
      toForm={toEmailsForm}
      apply={applyEmails}
      labels={emailsLabels}
      askBefore={askAboutLost}
      savedMessage="E-mails saved"
      wide
    >
      <TemplateWorkplace portalName={settings.name ?? 'the portal'} />
    </RunSettingsForm>
  )
}

/** A script that names a template which is gone fails (product 2.6, level 2). */
function askAboutLost(before: RunSettings, after: RunSettings): Question | undefined {
  const lost = lostTemplates(before, after)
  const [first] = lost
  if (first === undefined) return undefined
  return {
    title: lost.length === 1 ? `Delete the template ${first}?` : `Delete ${lost.length} templates?`,
    danger: true,
    confirmLabel: lost.length === 1 ? 'Delete the template' : `Delete ${lost.length} templates`,
    typeToConfirm: first,
    body: (
      <p>Analyses and actions that send {lost.join(', ')} by name will fail. A renamed template counts as deleted.</p>
    ),
  }
}
