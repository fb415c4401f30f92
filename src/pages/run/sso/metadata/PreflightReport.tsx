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
import { say as saySso } from '../messages/say.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

/** The result of a metadata check: findings, the provider, its certificates. */
export function PreflightReport({ preflight }: { preflight: Preflight }) {
  if (preflight.state === 'none') return null
  if (preflight.state === 'reading') {
    return (
      <p className="text-dim" role="status">
        {say.checkingTheMetadata()}
      </p>
    )
  }
  if (preflight.state === 'failed') {
    return (
      <Notice as="div" tone="warn" role="alert">
        <p>{say.checkNotLoaded()}</p>
        <Button variant="default" size="xs" onClick={preflight.retry}>
          {common.retry()}
        </Button>
      </Notice>
    )
  }
  if (preflight.state === 'too-slow') {
    return (
      <Notice tone="warn" role="alert">
        {say.tooSlow()}
      </Notice>
    )
  }
  return <Report checked={preflight.checked} />
}

function Report({ checked }: { checked: Checked }) {
  const { provider, findings, certificates, usable, risky } = checked
  const guide = provider && recognizeProvider(provider)
  return (
    <section className={styles['report']} aria-label={say.checkOfTheMetadata()}>
      <h3>
        <span role="status">{verdict(checked)}</span>
      </h3>
      {checked.choices.length > 1 && <Choices checked={checked} />}
      {provider && (
        <FactList>
          <dt>{say.provider()}</dt>
          <dd>
            {nameOfProvider(provider)}
            {guide && ` ${say.looksLike({ name: guide.name })}`}
          </dd>
          <dt>{saySso.issuer()}</dt>
          <dd>
            <code>{visibleText(provider.entityId)}</code>
          </dd>
        </FactList>
      )}
      <FindingList findings={findings} label={say.findings()} />
      {certificates.map((found, at) => (
        // Two certificates may be identical, so only their position identifies them.
        // oxlint-disable-next-line react/no-array-index-key
        <CertificateCard key={at} found={found} number={at + 1} of={certificates.length} />
      ))}
      {usable && risky && <CheckboxField name="accepted" label={say.acceptRisks()} />}
    </section>
  )
}

function verdict({ usable, risky, findings }: Checked): string {
  if (usable) return risky ? say.usableAtARisk() : say.readyToBeUsed()
  return findings.some(({ code }) => code === 'choose') ? say.oneChoiceIsLeft() : say.thisCannotBeUsed()
}

function Choices({ checked }: { checked: Checked }) {
  const form = useFormContext<SsoForm>()
  return (
    <Picker
      label={say.provider()}
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
