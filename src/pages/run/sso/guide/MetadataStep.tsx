import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import '#theme/mantine-overlay-styles.ts'
import { visibleText } from '#lib/text/visible-text.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { Row } from '#components/layout/Row.tsx'
import { FileDrop } from '../metadata/FileDrop.tsx'
import { FindingList } from '../metadata/FindingList.tsx'
import type { MetadataFinding } from '../metadata/finding.ts'
import { PreflightReport } from '../metadata/PreflightReport.tsx'
import { guideOf } from './providers.ts'
import type { SsoForm } from '../sso-form.ts'
import styles from './steps.module.css'
import type { Preflight } from '../metadata/use-preflight.ts'
import { say } from './messages/say.ts'

/** Longer texts are only summarised: a text area of that size would make typing slow. */
const mostShown = 150_000

interface MetadataStepProps {
  preflight: Preflight
  provider: string
  /** Issuer of the metadata in use, or null. */
  issuer: string | null
}

/** The provider's metadata, from a file or pasted, and the result of its check. Nothing is sent here. */
export function MetadataStep({ preflight, provider, issuer }: MetadataStepProps) {
  const form = useFormContext<SsoForm>()
  const [problem, setProblem] = useState<MetadataFinding>()
  const { source, fileName } = form.watch()
  const guide = guideOf(provider)
  const take = (text: string, name: string) => {
    setProblem(undefined)
    const dirty = { shouldDirty: true }
    form.setValue('source', text, dirty)
    form.setValue('fileName', name, dirty)
    // The chosen provider and the accepted risks belonged to another text.
    form.setValue('entity', '', dirty)
    form.setValue('accepted', false, dirty)
  }
  const size = Math.round(source.length / 1000)
  return (
    <>
      <p className="text-dim">{issuer === null ? say.bringMetadata() : say.metadataInUse()}</p>
      {guide && <Notice>{guide.metadata}</Notice>}
      <FileDrop onText={take} onProblem={setProblem} />
      {problem && <FindingList findings={[problem]} label={say.theFile()} />}
      {source.length > mostShown ? (
        <p>
          {fileName === '' ? say.pastedTooLong({ size }) : say.fileTooLong({ file: visibleText(fileName, 80), size })}
        </p>
      ) : (
        <Textarea
          label={say.metadata()}
          description={fileName === '' ? say.metadataHelp() : say.fromFile({ fileName: visibleText(fileName, 80) })}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          classNames={{ input: styles['code'] ?? '' }}
          rows={source === '' ? 4 : 8}
          value={source}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => take(event.currentTarget.value, '')}
        />
      )}
      {source !== '' && (
        <Row tight>
          <Button variant="default" size="xs" onClick={() => take('', '')}>
            {say.removeMetadata()}
          </Button>
        </Row>
      )}
      <PreflightReport preflight={preflight} />
    </>
  )
}
