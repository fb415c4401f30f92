import { Button } from '@mantine/core'
import type { Saml } from '#api/run/saml.ts'
import { CopyButton } from '#components/display/CopyButton.tsx'
import { CopyField } from '#components/display/CopyField.tsx'
import { Icon } from '#components/display/Icon.tsx'
import { useCopied } from '#components/display/use-copied.ts'
import { saveFile } from '#lib/file/save-file.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { FactList } from '#components/display/FactList.tsx'
import { Row } from '#components/layout/Row.tsx'
import { ProviderSelect } from './ProviderSelect.tsx'
import { portalSheet, portalXml } from './portal-sheet.ts'
import { guideOf } from './providers.ts'
import { say as saySso } from '../messages/say.ts'
import { say } from './messages/say.ts'

interface RegisterStepProps {
  saml: Saml
  portal: string
  provider: string
  onProvider: (id: string) => void
}

/** What the identity provider must know about the portal, to copy or to pass on to its administrator. */
export function RegisterStep({ saml, portal, provider, onProvider }: RegisterStepProps) {
  const guide = guideOf(provider)
  const sheet = portalSheet(saml, portal, guide)
  const xml = portalXml(saml)
  const { outcome, copy } = useCopied(say.detailsForTheProvider())
  const values = [
    [say.entityId(), saml.entityId],
    [say.acsUrl(), saml.acsUrl],
    [say.logoutUrl(), saml.logoutUrl],
  ] as const
  return (
    <>
      <p className="text-dim">{say.registerHelp()}</p>
      <ProviderSelect value={provider} onChange={onProvider} />
      {guide && <Notice>{guide.register}</Notice>}
      <FactList>
        {values.map(([label, value]) => (
          <Fact key={label} label={label} value={value} />
        ))}
        <dt>{say.portalMetadata()}</dt>
        <dd>
          <PortalMetadata metadata={saml.metadata} />
        </dd>
      </FactList>
      {(saml.entityId === '' || saml.acsUrl === '') && <Notice tone="warn">{say.addressesMissing()}</Notice>}
      <Row tight>
        <Button variant="default" leftSection={<Icon name="copy" size={16} />} onClick={() => void copy(sheet)}>
          {outcome === 'copied' ? say.copied() : outcome === 'refused' ? say.theBrowserRefused() : say.copyAll()}
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="download" size={16} />}
          onClick={() => saveFile('portal-single-sign-on.txt', 'text/plain', sheet)}
        >
          {say.downloadAsText()}
        </Button>
        {xml !== undefined && (
          <Button
            variant="default"
            leftSection={<Icon name="download" size={16} />}
            onClick={() => saveFile('portal-metadata.xml', 'application/xml', xml)}
          >
            {say.downloadMetadata()}
          </Button>
        )}
      </Row>
      <p className="text-help">
        {xml !== undefined && xml !== saml.metadata && `${say.metadataWrittenHere()} `}
        {say.addressesChange()}
      </p>
    </>
  )
}

function Fact({ label, value }: { label: string; value: string }) {
  if (value === '') return null
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <CopyField value={value} label={label} />
      </dd>
    </>
  )
}

/** The portal's metadata: TagoIO gives either an address or the text itself (contract 9.2). */
function PortalMetadata({ metadata }: { metadata: string }) {
  if (metadata === '') return say.notGiven()
  if (metadata.trimStart().startsWith('<')) return say.asFile()
  // Only http and https become a link (regression class R25).
  if (!/^https?:\/\//i.test(metadata)) return <CopyField value={metadata} label={say.portalMetadata()} />
  return (
    <>
      <a href={metadata} target="_blank" rel="noreferrer">
        {metadata}
        <span className="visually-hidden"> {saySso.opensNewTab()}</span>
      </a>{' '}
      <CopyButton value={metadata} label={say.metadataAddress()} />
    </>
  )
}
