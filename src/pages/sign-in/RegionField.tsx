import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { hiddenHost, type Region } from '#api/session/regions.ts'
import { addressOf, type RegionChoice } from './entry.ts'

interface RegionFieldProps {
  regions: readonly Region[]
  value: RegionChoice
  onChange: (choice: RegionChoice) => void
}

/** Where the account lives. Accounts and tokens belong to one region, so this comes first (contract 1.1). */
export function RegionField({ regions, value, onChange }: RegionFieldProps) {
  const [touched, setTouched] = useState(false)
  const { api, problem } = addressOf({ choice: value, regions })
  const hidden = api === undefined ? undefined : hiddenHost(api)
  const label = value.id === 'deploy' ? 'Project ID' : 'API address'
  const help =
    value.id === 'deploy'
      ? 'The ID of your TagoDeploy project.'
      : 'Like api.example.com, or http://localhost:8888 for the emulator.'
  return (
    <>
      <NativeSelect
        label="Region"
        value={value.id}
        onChange={(event) => onChange({ id: event.currentTarget.value, typed: '' })}
        data={[
          ...regions.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'deploy', label: 'TagoDeploy project' },
          { value: 'other', label: 'Other address' },
        ]}
      />
      {(value.id === 'deploy' || value.id === 'other') && (
        <TextInput
          label={label}
          description={help}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={value.typed}
          onChange={(event) => onChange({ ...value, typed: event.currentTarget.value })}
          onBlur={() => setTouched(value.typed !== '')}
          error={touched ? problem : undefined}
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="off"
        />
      )}
      {hidden !== undefined && (
        <p className="text-help" role="status">
          This name has letters beyond a–z, which can look like others. Requests would go to <b>{hidden}</b>.
        </p>
      )}
    </>
  )
}
