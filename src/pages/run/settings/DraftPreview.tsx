import { memo, Suspense, useDeferredValue, useMemo } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useLiveValues } from '#components/form/fields/use-live-values.ts'
import type { RunSettings } from '#api/run/run-settings.ts'
import { PartBoundary } from '#components/feedback/PartBoundary.tsx'
import { SkeletonBlock } from '#components/feedback/Skeleton.tsx'
import type { PreviewScene } from './preview/scene-texts.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'

export type { PreviewScene }

const PortalPreview = lazyPart(() => import('./preview/PortalPreview.tsx'), 'PortalPreview')

interface DraftPreviewProps<Values extends FieldValues> {
  scene: PreviewScene
  settings: RunSettings
  apply: (settings: RunSettings, values: Values) => RunSettings
}

/** A preview of the portal with the typed settings. */
export function DraftPreview<Values extends FieldValues>({ scene, settings, apply }: DraftPreviewProps<Values>) {
  // The field that is typed in is drawn first.
  const values = useDeferredValue(useLiveValues<Values>())
  const draft = useMemo(() => apply(settings, values), [apply, settings, values])
  return <Picture draft={draft} scene={scene} />
}

const Picture = memo(function Picture({ draft, scene }: { draft: RunSettings; scene: PreviewScene }) {
  return (
    <PartBoundary part="preview" of={draft}>
      <Suspense fallback={<SkeletonBlock height={420} />}>
        <PortalPreview settings={draft} scene={scene} />
      </Suspense>
    </PartBoundary>
  )
})
