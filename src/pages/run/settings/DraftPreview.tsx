import { useDeferredValue } from 'react'
import { useFormContext, useWatch, type FieldValues } from 'react-hook-form'
import type { RunSettings } from '../../../api/run-settings.ts'
import { PortalPreview } from './preview/PortalPreview.tsx'
import type { Scene } from './preview/scene-words.ts'

export type { Scene }

interface DraftPreviewProps<Values extends FieldValues> {
  scene: Scene
  settings: RunSettings
  apply: (settings: RunSettings, values: Values) => RunSettings
}

/** The portal as it would be with what is typed. */
export function DraftPreview<Values extends FieldValues>({ scene, settings, apply }: DraftPreviewProps<Values>) {
  const { getValues } = useFormContext<Values>()
  useWatch()
  const draft = useDeferredValue(apply(settings, getValues()))
  return <PortalPreview settings={draft} scene={scene} />
}
