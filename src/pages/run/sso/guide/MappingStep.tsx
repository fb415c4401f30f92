import { Button } from '@mantine/core'
import { useFormContext } from 'react-hook-form'
import { visibleText } from '#lib/text/visible-text.ts'
import { TextField } from '#components/form/fields/TextField.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import { repeatedAttributes } from './mapping-changes.ts'
import { mappedFields, mappingLabels } from './mapping-form.ts'
import { guideOf } from './providers.ts'
import { ProviderSelect } from './ProviderSelect.tsx'
import type { SsoForm } from '../sso-form.ts'
import { TagAttributes } from './TagAttributes.tsx'
import type { Preflight } from '../metadata/use-preflight.ts'
import { say } from './messages/say.ts'

interface MappingStepProps {
  profile: string
  provider: string
  onProvider: (id: string) => void
  preflight: Preflight
}

/** Which attribute of the provider fills which field of a user. Names are kept as typed, because many are URLs. */
export function MappingStep({ profile, provider, onProvider, preflight }: MappingStepProps) {
  const form = useFormContext<SsoForm>()
  const guide = guideOf(provider)
  const repeated = repeatedAttributes(form.watch())
  const offered = preflight.state === 'read' ? (preflight.checked.provider?.attributes ?? []) : []
  const fill = () => {
    for (const name of mappedFields) {
      const value = guide?.mapping[name]
      if (value !== undefined) form.setValue(name, value, { shouldDirty: true, shouldValidate: true })
    }
  }
  return (
    <>
      <p className="text-dim">{say.mappingHelp()}</p>
      <ProviderSelect value={provider} onChange={onProvider} />
      {guide && (
        <Notice as="div">
          <p>{guide.attributes}</p>
          <Button variant="default" size="xs" mt={8} onClick={fill}>
            {say.takeNames({ name: guide.name })}
          </Button>
        </Notice>
      )}
      <Stack gap={3}>
        {mappedFields.map((name) => (
          <TextField
            key={name}
            name={name}
            label={mappingLabels[name]()}
            type="url"
            mono
            optional={name !== 'email' && name !== 'firstName'}
            required={name === 'email' || name === 'firstName'}
          />
        ))}
      </Stack>
      <TagAttributes profile={profile} />
      {repeated.map((words) => (
        <Notice key={words} tone="warn" role="status">
          {words}
        </Notice>
      ))}
      {offered.length > 0 && (
        <details>
          <summary>{say.offeredAttributes({ offered: offered.length })}</summary>
          <ul>
            {offered.map((name) => (
              <li key={name}>
                <CodeText text={name} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <Notice>{say.writtenAgainHelp()}</Notice>
    </>
  )
}

function CodeText({ text }: { text: string }) {
  return <code>{visibleText(text, 200)}</code>
}
