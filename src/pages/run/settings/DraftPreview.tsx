import { Suspense, useDeferredValue } from 'react'
import { useFormContext, useWatch, type FieldValues } from 'react-hook-form'
import type { RunSettings } from '#api/run/run-settings.ts'
import { PartBoundary } from '#components/feedback/PartBoundary.tsx'
import { SkeletonBlock } from '#components/feedback/Skeleton.tsx'
import type { PreviewScene } from './preview/scene-texts.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'

export type { PreviewScene }

// The fields are updated first; the preview follows.
const PortalPreview = lazyPart(() => import('./preview/PortalPreview.tsx'), 'PortalPreview')

interface DraftPreviewProps<Values extends FieldValues> {
  scene: PreviewScene
  settings: RunSettings
  apply: (settings: RunSettings, values: Values) => RunSettings
}

/** A preview of the portal with the typed settings. */
export function DraftPreview<Values extends FieldValues>({ scene, settings, apply }: DraftPreviewProps<Values>) {
  const { getValues } = useFormContext<Values>()
  useWatch()
  const draft = useDeferredValue(apply(settings, getValues()))
  return (
    <PartBoundary part="preview" of={draft}>
      <Suspense fallback={<SkeletonBlock height={420} />}>
        <PortalPreview settings={draft} scene={scene} />
      </Suspense>
    </PartBoundary>
  )
}
