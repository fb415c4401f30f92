import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { FormProvider, useWatch } from 'react-hook-form'
import { useLocation } from 'react-router'
import { takeBackSending } from '#features/jobs/take-back.ts'
import { pushLength } from '#features/notifications/notification-body.ts'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { notify } from '#components/feedback/notify.ts'
import { CheckboxField } from '#components/form/fields/CheckboxField.tsx'
import { LeaveGuard } from '#components/form/LeaveGuard.tsx'
import { RestoredNotice } from '#components/form/draft/RestoredNotice.tsx'
import { TextAreaField } from '#components/form/fields/TextAreaField.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { focusUnresolved } from '#components/form/unresolved.ts'
import { useFormEngine } from '#components/form/use-form-engine.ts'
import { PageTitle } from '#app/PageTitle.tsx'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { PageColumn } from '#components/layout/PageColumn.tsx'
import { Card } from '#components/layout/Card.tsx'
import { FieldPair } from '#components/layout/FieldPair.tsx'
import { ButtonsField } from './ButtonsField.tsx'
import { composeSchema, emptyCompose, type Compose } from './compose-schema.ts'
import { NotificationPreview } from './NotificationPreview.tsx'
import { peopleFrom, useFirstPeople } from './use-first-people.ts'
import { RecipientsField } from './RecipientsField.tsx'
import { SendDialog } from './SendDialog.tsx'
import classes from './notifications.module.css'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

/** Sends a message to one or many users of the portal, after showing how it looks and what it costs. */
export default function NotificationsPage() {
  const write = useNumberStyle()
  const profile = useProfileId()
  const readOnly = useReadOnlyReason()
  const first = peopleFrom(useLocation().state)
  const [sending, setSending] = useState<Compose>()
  const passing = useRef(false)
  const engine = useFormEngine<Compose>({
    schema: composeSchema,
    saved: emptyCompose,
    // A dialog asks once more before sending; the form is emptied when the job has started.
    save: async () => {},
    draftKey: `notification:${profile}`,
  })
  const { form, dirty, restored, discard } = engine
  useFirstPeople(form, first)
  const discardWithUndo = () => {
    const restore = discard()
    notify({ message: say.notificationDiscarded(), undo: () => Promise.resolve(restore()) })
  }
  return (
    <>
      <PageTitle page={say.notifications()} />
      <PageHeader title={say.notifications()} about={say.about()} docs={useVendorDocs('userNotifications')} />
      <FormProvider {...form}>
        <PageColumn beside="facts">
          <Card
            as="form"
            noValidate
            aria-label={say.newNotification()}
            onSubmit={(event) => {
              event.preventDefault()
              if (!focusUnresolved()) void form.handleSubmit((values) => setSending(values))()
            }}
          >
            {readOnly && <p>{readOnly}</p>}
            {restored && dirty && <RestoredNotice saving={say.notSentYet()} />}
            <RecipientsField />
            <h2 className={classes.section}>{say.message()}</h2>
            <TextField name="title" label={say.title()} required />
            <TextAreaField name="message" label={say.message()} required help={say.messageHelp()} />
            <Counter />
            <FieldPair>
              <TextField name="icon" label={say.icon()} type="url" optional help={say.iconHelp()} />
              <TextField name="iconBackground" label={say.iconBackground()} optional help={say.cssColour()} />
            </FieldPair>
            <h2 className={classes.section}>{say.buttons()}</h2>
            <ButtonsField />
            <CheckboxField name="autodisable" label={say.autodisable()} />
            <div className={classes.foot}>
              {dirty && (
                <Button variant="default" onClick={discardWithUndo}>
                  {common.discard()}
                </Button>
              )}
              <Button type="submit" disabled={readOnly !== undefined}>
                {say.reviewAndSend()}
              </Button>
            </div>
          </Card>
          <NotificationPreview />
        </PageColumn>
      </FormProvider>
      <LeaveGuard when={dirty} passing={passing} onLeave={discardWithUndo} />
      {sending && (
        <SendDialog
          profile={profile}
          compose={sending}
          onClose={() => setSending(undefined)}
          onSent={(count, job) => {
            setSending(undefined)
            discard()
            notify({
              message: say.sendingTo({ n: count, users: write(count) }),
              undo: () => takeBackSending(job),
            })
          }}
        />
      )}
    </>
  )
}

function Counter() {
  const length = Array.from(useWatch<Compose, 'message'>({ name: 'message' })).length
  return (
    <p className={classes.counter} data-over={length > pushLength || undefined}>
      {say.shownOnPhone({ length, most: pushLength })}
    </p>
  )
}
