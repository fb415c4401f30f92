import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { hiddenHost, type Region } from '#api/session/regions.ts'
import { addressOf, type RegionChoice } from './entry.ts'
import { say } from './messages/say.ts'

interface RegionFieldProps {
  regions: readonly Region[]
  value: RegionChoice
  onChange: (choice: RegionChoice) => void
}

/** The region of the account. Accounts and tokens belong to one region, so this comes first (contract 1.1). */
export function RegionField({ regions, value, onChange }: RegionFieldProps) {
  const [touched, setTouched] = useState(false)
  const { api, problem } = addressOf({ choice: value, regions })
  const hidden = api === undefined ? undefined : hiddenHost(api)
  const label = value.id === 'deploy' ? say.projectID() : say.apiAddress()
  const help = value.id === 'deploy' ? say.projectIDHelp() : say.apiAddressHelp()
  return (
    <>
      <NativeSelect
        label={say.region()}
        value={value.id}
        onChange={(event) => onChange({ id: event.currentTarget.value, typed: '' })}
        data={[
          ...regions.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'deploy', label: say.tagoDeployProject() },
          { value: 'other', label: say.otherAddress() },
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
          {say.lookAlikeLetters({ hidden })}
        </p>
      )}
    </>
  )
}
