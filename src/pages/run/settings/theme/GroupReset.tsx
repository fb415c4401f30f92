import { useDeferredValue, useMemo } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { TextButton } from '#components/display/TextButton.tsx'
import { useSettings } from '../use-settings.ts'
import { fieldOf, resets, type ThemeFields } from './theme-fields.ts'
import type { ThemeKeyGroup } from './theme-keys.ts'
import type { Fill } from './use-fill.ts'
import { say } from './messages/say.ts'

interface GroupResetProps {
  group: ThemeKeyGroup
  onFill: (fills: readonly Fill[], message?: string) => void
}

/** Resets a group of keys to their defaults; absent if nothing would change. */
export function GroupReset({ group, onFill }: GroupResetProps) {
  const { getValues } = useFormContext<ThemeFields>()
  const { theme } = useSettings()
  const fields = useMemo(() => group.keys.map(({ key }) => fieldOf(key)), [group])
  const typed = useDeferredValue(useWatch<ThemeFields, string[]>({ name: fields }).join('\n'))
  const fills = useMemo(
    () =>
      resets(
        group.keys.map(({ key }) => key),
        getValues(),
        theme,
      ),
    // oxlint-disable-next-line react/exhaustive-deps -- the values are those that were typed
    [group, getValues, theme, typed],
  )
  if (fills.length === 0) return null
  return (
    <TextButton
      aria-label={say.resetValuesOf({ values: fills.length, title: group.title })}
      onClick={() => onFill(fills, say.groupReset({ values: fills.length, title: group.title }))}
    >
      {say.resetValues({ values: fills.length })}
    </TextButton>
  )
}
