import { Suspense } from 'react'
import { useController } from 'react-hook-form'
import { PartBoundary } from '#components/feedback/PartBoundary.tsx'
import { SkeletonBlock } from '#components/feedback/Skeleton.tsx'
import type { TemplateFinding } from './template-lint.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'

const TemplateEditor = lazyPart(() => import('./TemplateEditor.tsx'), 'TemplateEditor')

interface CodeFieldProps {
  name: string
  label: string
  /** Offered after a `$`. */
  variables: readonly string[]
  findings: readonly TemplateFinding[]
}

/** The text of a template in a code editor, which loads when it is shown. */
export function TemplateCodeField({ name, label, variables, findings }: CodeFieldProps) {
  const { field, fieldState } = useController<Record<string, string>>({ name })
  return (
    <div>
      <span className="text-label" aria-hidden>
        {label}
      </span>
      <PartBoundary part="editor" text={field.value ?? ''} of={name}>
        <Suspense fallback={<SkeletonBlock height={240} />}>
          <TemplateEditor
            label={label}
            value={field.value ?? ''}
            onChange={field.onChange}
            onBlur={field.onBlur}
            variables={variables}
            findings={findings}
          />
        </Suspense>
      </PartBoundary>
      {fieldState.error?.message && (
        <p role="alert" className="text-bad">
          {fieldState.error.message}
        </p>
      )}
    </div>
  )
}
