import type { RunSettings } from '#api/run/run-settings.ts'
import { RunSettingsForm } from '../RunSettingsForm.tsx'
import { useSettings } from '../use-settings.ts'
import type { SaveQuestion } from '../use-save-settings.ts'
import { applyEmails, brokenTemplates, emailsLabels, emailsSchema, lostTemplates, toEmailsForm } from './emails-form.ts'
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
      askBefore={(before, after) => askAboutLost(before, after) ?? askAboutErrors(before, after)}
      savedMessage="E-mails saved"
      wide
    >
      <TemplateWorkplace portalName={settings.name ?? 'the portal'} />
    </RunSettingsForm>
  )
}

/** A script that names a template which is gone fails (docs/confirmations.md, level 2). */
function askAboutLost(before: RunSettings, after: RunSettings): SaveQuestion | undefined {
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

/** A mail that cannot do what it is for reaches people as it is (docs/confirmations.md, level 1). */
function askAboutErrors(before: RunSettings, after: RunSettings): SaveQuestion | undefined {
  const broken = brokenTemplates(before, after)
  const [first] = broken
  if (first === undefined) return undefined
  return {
    title: broken.length === 1 ? `Save ${first.key} with an error?` : `Save ${broken.length} e-mails with errors?`,
    danger: true,
    confirmLabel: 'Save all the same',
    body: (
      <>
        <p>The portal sends what is saved here at once.</p>
        <ul>
          {broken.map(({ key, errors }) => (
            <li key={key}>
              <b>{key}</b>: {errors.join(' ')}
            </li>
          ))}
        </ul>
      </>
    ),
  }
}
