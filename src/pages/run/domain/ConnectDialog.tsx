import { fetchCurrent } from '#api/http/fetch-current.ts'
import { useMutation } from '@tanstack/react-query'
import { customDomains, hostOf } from '#api/run/custom-domain.ts'
import { ApiError } from '#api/http/errors.ts'
import { notify } from '#components/feedback/notify.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { ConnectPreview } from './ConnectPreview.tsx'
import { connectSchema, emptyConnect, hostNamesOf, type Connect } from './connect-schema.ts'
import { PastedAddress } from './PastedAddress.tsx'
import { SenderField } from './SenderField.tsx'
import { say } from './messages/say.ts'

/** Connects a name to the portal. The records come back from the server. */
export function ConnectDialog({ profile, onClose }: { profile: string; onClose: () => void }) {
  const create = useMutation(customDomains.create(profile))

  const save = async (values: Connect) => {
    const names = hostNamesOf(values)
    if (!names) throw new Error('The form let a name pass that is none.')
    const { host, ...body } = names
    try {
      await create.mutateAsync(body)
    } catch (error) {
      // When an earlier try's answer was lost, the domain is looked up before connecting is offered again.
      if (!(error instanceof ApiError) || !error.maybeDone || !(await isThere(host))) throw error
    }
    notify({ message: say.domainConnected({ host }) })
  }

  const isThere = async (host: string) => {
    const state = await fetchCurrent({ ...customDomains.one(profile), staleTime: 0 }).catch(() => undefined)
    return state?.kind === 'connected' && hostOf(state.domain) === host
  }

  return (
    <DialogForm<Connect>
      title={say.connectADomain()}
      schema={connectSchema}
      defaults={emptyConnect}
      draftKey={`domain:${profile}`}
      submitLabel={say.connectDomain()}
      failureTitle={say.domainNotConnected()}
      save={save}
      onClose={onClose}
    >
      <TextField name="subdomain" label={say.subdomain()} required first help={say.subdomainHelp()} />
      <TextField name="domain" label={say.domain()} required help={say.domainHelp()} />
      <PastedAddress />
      <SenderField />
      <ConnectPreview />
    </DialogForm>
  )
}
