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
import { useProduct } from '#app/use-product.ts'
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

/** Tell one or many users of the portal something, and see beforehand how it looks and what it costs. */
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
    // Sending is asked once more in a dialog; the form is emptied when the job has begun.
    save: async () => {},
    draftKey: `notification:${profile}`,
  })
  const { form, dirty, restored, discard } = engine
  useFirstPeople(form, first)
  const discardWithUndo = () => {
    const restore = discard()
    notify({ message: 'Notification discarded', undo: () => Promise.resolve(restore()) })
  }
  return (
    <>
      <PageTitle page="Notifications" />
      <PageHeader
        title="Notifications"
        about="Messages to the people who sign in to your portal: in the bell of the portal and on their phones."
        docs={`${useProduct().docs}/tagorun/getting-started/notifications-for-users-using-analysis`}
      />
      <FormProvider {...form}>
        <PageColumn beside="facts">
          <Card
            as="form"
            noValidate
            aria-label="New notification"
            onSubmit={(event) => {
              event.preventDefault()
              if (!focusUnresolved()) void form.handleSubmit((values) => setSending(values))()
            }}
          >
            {readOnly && <p>{readOnly}</p>}
            {restored && dirty && <RestoredNotice saving="It is not sent yet." />}
            <RecipientsField />
            <h2 className={classes.section}>Message</h2>
            <TextField name="title" label="Title" required />
            <TextAreaField
              name="message"
              label="Message"
              required
              help="May hold references to your dictionary, like #SLUG.KEY#."
            />
            <Counter />
            <FieldPair>
              <TextField name="icon" label="Icon" type="url" optional help="Address of a picture, with https://" />
              <TextField name="iconBackground" label="Icon background" optional help="A CSS colour." />
            </FieldPair>
            <h2 className={classes.section}>Buttons</h2>
            <ButtonsField />
            <CheckboxField name="autodisable" label="Switch all buttons off after one is pressed" />
            <div className={classes.foot}>
              {dirty && (
                <Button variant="default" onClick={discardWithUndo}>
                  Discard
                </Button>
              )}
              <Button type="submit" disabled={readOnly !== undefined}>
                Review and send
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
              message: `Sending to ${write(count)} ${count === 1 ? 'user' : 'users'}`,
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
      {length} of {pushLength} characters shown on a phone
    </p>
  )
}
