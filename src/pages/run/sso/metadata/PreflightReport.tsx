import { Button } from '@mantine/core'
import { useFormContext } from 'react-hook-form'
import { visibleText } from '#lib/text/visible-text.ts'
import { CheckboxField } from '#components/form/fields/CheckboxField.tsx'
import { Picker } from '#components/form/pick/Picker.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { FactList } from '#components/display/FactList.tsx'
import { CertificateCard } from '../certificates/CertificateCard.tsx'
import { FindingList } from './FindingList.tsx'
import { nameOfProvider } from './provider.ts'
import { recognizeProvider } from '../guide/providers.ts'
import type { SsoForm } from '../sso-form.ts'
import styles from '../guide/steps.module.css'
import type { Checked } from './check-metadata.ts'
import type { Preflight } from './use-preflight.ts'

/** What the check says of the metadata: findings, the provider, its certificates. */
export function PreflightReport({ preflight }: { preflight: Preflight }) {
  if (preflight.state === 'none') return null
  if (preflight.state === 'reading') {
    return (
      <p className="text-dim" role="status">
        Checking the metadata…
      </p>
    )
  }
  if (preflight.state === 'failed') {
    return (
      <Notice as="div" tone="warn" role="alert">
        <p>The part of this page that checks metadata did not load.</p>
        <Button variant="default" size="xs" onClick={preflight.retry}>
          Retry
        </Button>
      </Notice>
    )
  }
  if (preflight.state === 'too-slow') {
    return (
      <Notice tone="warn" role="alert">
        This file takes too long to read, so it was stopped. Metadata of one provider is read at once: export that one
        alone.
      </Notice>
    )
  }
  return <Report checked={preflight.checked} />
}

function Report({ checked }: { checked: Checked }) {
  const { provider, findings, certificates, usable, risky } = checked
  const guide = provider && recognizeProvider(provider)
  return (
    <section className={styles['report']} aria-label="Check of the metadata">
      <h3>
        <span role="status">{verdict(checked)}</span>
      </h3>
      {checked.choices.length > 1 && <Choices checked={checked} />}
      {provider && (
        <FactList>
          <dt>Provider</dt>
          <dd>
            {nameOfProvider(provider)}
            {guide && ` (looks like ${guide.name})`}
          </dd>
          <dt>Issuer</dt>
          <dd>
            <code>{visibleText(provider.entityId)}</code>
          </dd>
        </FactList>
      )}
      <FindingList findings={findings} label="Findings" />
      {certificates.map((found, at) => (
        // Two certificates may be the same; nothing but their place tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <CertificateCard key={at} found={found} number={at + 1} of={certificates.length} />
      ))}
      {usable && risky && <CheckboxField name="accepted" label="I know the risks and want to use this metadata" />}
    </section>
  )
}

function verdict({ usable, risky, findings }: Checked): string {
  if (usable) return risky ? 'Usable, at a risk' : 'Ready to be used'
  return findings.some(({ code }) => code === 'choose') ? 'One choice is left' : 'This cannot be used'
}

function Choices({ checked }: { checked: Checked }) {
  const form = useFormContext<SsoForm>()
  return (
    <Picker
      label="Provider"
      options={[
        ...new Map(
          checked.choices.map(({ entityId, name }) => [entityId, { value: entityId, label: visibleText(name) }]),
        ).values(),
      ]}
      value={form.watch('entity')}
      onChange={(entity) => form.setValue('entity', entity, { shouldDirty: true })}
    />
  )
}
