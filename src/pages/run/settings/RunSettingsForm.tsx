import { Suspense, type ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import type * as z from 'zod/mini'
import { runSettingsShape, type RunSettings } from '#api/run/run-settings.ts'
import { changedFields } from '#components/form/save/changes.ts'
import { SettingsForm } from '#components/form/SettingsForm.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { DraftPreview, type PreviewScene } from './DraftPreview.tsx'
import { settingsDraft } from './settings-tabs.ts'
import { settingChanges, type SettingLabels } from './describe-settings.ts'
import { takeBack } from './take-back.ts'
import { useSaveSettings, type AskBefore } from './use-save-settings.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { PageColumn } from '#components/layout/PageColumn.tsx'
import { say } from './messages/say.ts'

const ConflictDialog = lazyPart(() => import('./SettingsConflictDialog.tsx'), 'SettingsConflictDialog')
const QuestionDialog = lazyPart(() => import('./QuestionDialog.tsx'), 'QuestionDialog')

export interface RunSettingsFormProps<Values extends FieldValues> {
  settings: RunSettings
  /** Names the tab, for drafts. */
  tab: string
  schema: z.core.$ZodType<Values, Values>
  /** The part of the settings that this tab edits. Wire fields that may be null become empty texts. */
  toForm: (settings: RunSettings) => Values
  /**
   * The settings with the form's values in them. Everything else stays as it was, unknown keys at every depth included.
   */
  apply: (settings: RunSettings, values: Values) => RunSettings
  /** Labels of what `apply` changes, by path on the wire. */
  labels: SettingLabels
  /** What the person must agree to before a save. */
  askBefore?: AskBefore
  savedMessage?: string
  /** Turns a refusal into an error at the field that the server's message is about. */
  explain?: (error: unknown) => unknown
  /** The part of the portal to preview beside the form; absent where none of it would be visible. */
  scene?: PreviewScene
  /** As wide as a table: for a list beside the edited part. */
  wide?: boolean
  children: ReactNode
}

/**
 * A tab of Run settings. The person's changes are merged into what the server holds at the moment of saving, so that
 * nothing else changes (contract 6.2). Comparison, draft, review and undo are included.
 */
export function RunSettingsForm<Values extends FieldValues>(props: RunSettingsFormProps<Values>) {
  const {
    settings,
    tab,
    schema,
    toForm,
    apply,
    labels,
    askBefore,
    savedMessage,
    explain,
    scene,
    wide = false,
    children,
  } = props
  const profile = useProfileId()
  const reason = useReadOnlyReason()
  const { save, conflict, question } = useSaveSettings(askBefore)
  return (
    <PageColumn beside={scene && 'preview'} wide={wide}>
      <SettingsForm
        key={profile}
        schema={schema}
        saved={toForm(settings)}
        labels={{}}
        describe={(saved, now) => {
          const [before, after] = [apply(settings, saved), apply(settings, now)]
          return settingChanges(before, after, labels, (difference) =>
            changedFields(toForm(after), toForm(runSettingsShape.parse(takeBack(after, difference)))),
          )
        }}
        draftKey={settingsDraft(profile, tab)}
        draftStaysAt={(pathname) => pathname.startsWith(paths.runSettings(profile))}
        save={(_changes, all, base) =>
          save((fresh) => ({
            before: apply(fresh, base),
            mine: apply(fresh, all),
            theirs: apply(fresh, toForm(fresh)),
          })).then(
            (saved) => ({ ...saved, now: toForm(runSettingsShape.parse(saved.now)) }),
            (error: unknown) => {
              throw explain?.(error) ?? error
            },
          )
        }
        savedMessage={() => savedMessage ?? say.runSettingsSaved()}
        failureTitle={say.settingsNotSaved()}
        {...(reason ? { disabledReason: reason } : {})}
        aside={scene && <DraftPreview scene={scene} settings={settings} apply={apply} />}
      >
        {children}
      </SettingsForm>
      <Suspense>
        {conflict && <ConflictDialog conflicts={conflict.question} labels={labels} onAnswer={conflict.answer} />}
        {question && <QuestionDialog question={question.question} onAnswer={question.answer} />}
      </Suspense>
    </PageColumn>
  )
}
