import { useFormContext, useWatch } from 'react-hook-form'
import { TextButton } from '#components/display/TextButton.tsx'
import type { Connect } from './connect-schema.ts'
import classes from './domain.module.css'
import { partsOf, readDomainName, readSubdomain } from './domain-name.ts'
import { say } from './messages/say.ts'

/** Offers to split a whole address that was pasted into one of the two fields. */
export function PastedAddress() {
  const { setValue } = useFormContext<Connect>()
  const [domain, subdomain] = useWatch<Connect, ['domain', 'subdomain']>({ name: ['domain', 'subdomain'] })
  const pasted = [domain, subdomain].find(
    (text) => partsOf(text) && (text === domain ? readDomainName(text) : readSubdomain(text)).problem !== undefined,
  )
  const parts = pasted === undefined ? undefined : partsOf(pasted)
  if (!parts) return null
  const use = () => {
    for (const name of ['domain', 'subdomain'] as const)
      setValue(name, parts[name], { shouldDirty: true, shouldTouch: true, shouldValidate: true })
  }
  return (
    <p className={classes.note}>
      {say.wholeAddress({
        subdomain: parts.subdomain,
        domain: parts.domain,
        button: (inside) => <TextButton onClick={use}>{inside}</TextButton>,
      })}
    </p>
  )
}
