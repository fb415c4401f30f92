import { useDeferredValue } from 'react'
import { useFormContext, useWatch, type FieldValues } from 'react-hook-form'
import type { RunSettings } from '../../../api/run-settings.ts'

/** The part of the portal a preview shows. */
export type Scene = 'sign-in' | 'page'

interface DraftPreviewProps<Values extends FieldValues> {
  scene: Scene
  settings: RunSettings
  apply: (settings: RunSettings, values: Values) => RunSettings
}

/** The portal as it would be with what is typed. */
export function DraftPreview<Values extends FieldValues>({ settings, apply }: DraftPreviewProps<Values>) {
  const { getValues } = useFormContext<Values>()
  useWatch()
  const draft = useDeferredValue(apply(settings, getValues()))
  return <aside aria-label="Preview">{draft.name}</aside>
}
