import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { dashboards } from '#api/dashboards.ts'
import { SelectField } from '#components/form/fields/SelectField.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { useProfileId } from '#app/use-session.ts'
import { FieldPair } from '#components/layout/FieldPair.tsx'
import { actionOptions } from './button-action.ts'
import { useEmulatorVocabulary } from './use-emulator-vocabulary.ts'
import { say } from './messages/say.ts'

interface ActionFieldsProps {
  /** Of the object in the form's values that holds `type` and `value`. */
  path: string
  /** Actions that this portal uses already. */
  used: readonly string[]
  /** What the empty choice means here. */
  nothing: string
}

/** The fields for an action: what a press does, and with what. */
export function ActionFields({ path, used, nothing }: ActionFieldsProps) {
  const options = actionOptions(used, useEmulatorVocabulary(), nothing)
  const type: unknown = useWatch({ name: `${path}.type` })
  return (
    <FieldPair>
      <SelectField name={`${path}.type`} label={say.onPress()} options={options} />
      {type === 'dashboard' && <DashboardField path={path} />}
      {type !== 'dashboard' && type !== '' && type !== 'wifi_setup' && (
        <TextField name={`${path}.value`} label={say.address()} type="text" help={say.addressesThatWork()} />
      )}
    </FieldPair>
  )
}

function DashboardField({ path }: { path: string }) {
  const list = useQuery(dashboards.list(useProfileId())).data
  const value: unknown = useWatch({ name: `${path}.value` })
  const options = (list ?? []).map(({ id, label }) => ({ value: id, label: label || id }))
  const gone =
    list !== undefined && typeof value === 'string' && value !== '' && !options.some((one) => one.value === value)
  const shown = gone || (list === undefined && typeof value === 'string' && value !== '')
  return (
    <SelectField
      name={`${path}.value`}
      label={say.dashboard()}
      options={shown ? [{ value, label: gone ? say.notInProfile({ value }) : value }, ...options] : options}
      help={gone ? say.dashboardGone() : say.dashboardHelp()}
    />
  )
}
