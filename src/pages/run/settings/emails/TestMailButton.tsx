import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { accounts } from '#api/account/account.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { testMails } from '#api/run/test-mails.ts'
import { Icon } from '#components/display/Icon.tsx'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import type { TemplateForm } from './emails-form.ts'
import { filled, sampleOf, variablesIn } from './template-variables.ts'
import { say } from './messages/say.ts'

/** Sends the typed template, saved or not, to the signed-in person. */
export function TestMailButton({ row, portalName }: { row: TemplateForm; portalName: string }) {
  const [asking, setAsking] = useState(false)
  const send = useMutation(testMails.send(useProfileId()))
  const email = useQuery(accounts.one()).data?.email
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
        {say.sendTest()}
      </Button>
      {asking && (
        <ConfirmDialog
          title={say.sendTestTitle()}
          body={
            <>
              <p>{say.testConsequence()}</p>
              {email && <p>{say.testGoesTo({ email: visibleName(email) })}</p>}
            </>
          }
          confirmLabel={say.sendTestMail()}
          failureTitle={say.testMailNotSent()}
          run={async () => {
            const answer = await send.mutateAsync({
              subject: filled(row.subject, values),
              body: filled(row.value, values),
            })
            notify({ message: answer || say.testMailSent() })
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
