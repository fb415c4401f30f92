import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { testMails } from '#api/run/email-test.ts'
import { Icon } from '#components/display/Icon.tsx'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import type { TemplateForm } from './emails-form.ts'
import { filled, sampleOf, variablesIn } from './template-variables.ts'

/** Sends the typed template, saved or not, to the signed-in person. */
export function TestMailButton({ row, portalName }: { row: TemplateForm; portalName: string }) {
  const [asking, setAsking] = useState(false)
  const send = useMutation(testMails.send(useProfileId()))
  const readOnly = useReadOnlyReason() !== undefined
  const ready = row.subject.trim() !== '' && row.value.trim() !== ''
  const names = variablesIn(`${row.subject} ${row.value}`).map(({ name }) => name)
  const values = Object.fromEntries(names.map((name) => [name, sampleOf(name, portalName)]))
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="mail" size={16} />}
        disabled={readOnly || !ready}
        onClick={() => setAsking(true)}
      >
        Send a test…
      </Button>
      {asking && (
        <ConfirmDialog
          title="Send a test mail?"
          body={
            <p>
              The text as it is typed now goes to your own e-mail address, with sample values in the place of variables.
              It counts as one e-mail of this profile; the portal’s users get nothing.
            </p>
          }
          confirmLabel="Send the test mail"
          failureTitle="The test mail was not sent"
          run={async () => {
            const answer = await send.mutateAsync({
              subject: filled(row.subject, values),
              body: filled(row.value, values),
            })
            notify({ message: answer || 'Test mail sent' })
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
