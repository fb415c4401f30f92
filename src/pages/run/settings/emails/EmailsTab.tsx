import type { RunSettings } from '#api/run/run-settings.ts'
import { RunSettingsForm } from '../RunSettingsForm.tsx'
import { useSettings } from '../use-settings.ts'
import type { SaveQuestion } from '../use-save-settings.ts'
import { applyEmails, brokenTemplates, emailsLabels, emailsSchema, lostTemplates, toEmailsForm } from './emails-form.ts'
import { TemplateWorkplace } from './TemplateWorkplace.tsx'
import { say } from './messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

/** The mails of the portal: those that TagoIO sends itself, and those that scripts send by name. */
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
      savedMessage={say.saved()}
      wide
    >
      <TemplateWorkplace portalName={settings.name ?? say.thePortal()} />
    </RunSettingsForm>
  )
}

/** Scripts that use a deleted template fail (docs/confirmations.md, level 2). */
function askAboutLost(before: RunSettings, after: RunSettings): SaveQuestion | undefined {
  const lost = lostTemplates(before, after)
  const [first] = lost
  if (first === undefined) return undefined
  return {
    title: say.deleteTitle({ templates: lost.length, first }),
    danger: true,
    confirmLabel: say.deleteTemplates({ templates: lost.length }),
    typeToConfirm: first,
    body: <p>{say.deleteConsequence({ lost: listInWords(lost, 'unit') })}</p>,
  }
}

/** A mail that cannot serve its purpose would reach people like that (docs/confirmations.md, level 1). */
function askAboutErrors(before: RunSettings, after: RunSettings): SaveQuestion | undefined {
  const broken = brokenTemplates(before, after)
  const [first] = broken
  if (first === undefined) return undefined
  return {
    title: say.saveWithErrors({ broken: broken.length, key: first.key }),
    danger: true,
    confirmLabel: say.saveAllTheSame(),
    body: (
      <>
        <p>{say.sendsAtOnce()}</p>
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
