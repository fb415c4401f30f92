import { useWatch } from 'react-hook-form'
import { RadioField } from '#components/form/fields/RadioField.tsx'
import { emptyConnect, hostNamesOf, type Connect } from './connect-schema.ts'
import { say } from './messages/say.ts'

/** The sender of the portal's mail: at the domain itself, or at the portal's whole name. */
export function SenderField() {
  const values = useWatch<Connect>()
  const names = hostNamesOf({ ...emptyConnect, ...values })
  const host = names?.host ?? 'portal.acme.example'
  const domain = names?.domain ?? 'acme.example'
  return (
    <RadioField
      name="sender"
      label={say.emailComesFrom()}
      options={[
        { value: 'host', label: host, help: say.sender({ host }) },
        { value: 'domain', label: domain, help: say.sender({ host: domain }) },
      ]}
    />
  )
}
