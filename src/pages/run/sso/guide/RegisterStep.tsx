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

interface RegisterStepProps {
  saml: Saml
  portal: string
  provider: string
  onProvider: (id: string) => void
}

/** What the identity provider must know of the portal, to copy or to hand on to whoever runs it. */
export function RegisterStep({ saml, portal, provider, onProvider }: RegisterStepProps) {
  const guide = guideOf(provider)
  const sheet = portalSheet(saml, portal, guide)
  const xml = portalXml(saml)
  const { outcome, copy } = useCopied('Details for the provider')
  const values = [
    ['Entity ID', saml.entityId],
    ['ACS URL', saml.acsUrl],
    ['Logout URL', saml.logoutUrl],
  ] as const
  return (
    <>
      <p className="text-dim">
        The provider must know your portal before anybody can sign in. Enter these there, or send the file to the people
        who run it.
      </p>
      <ProviderSelect value={provider} onChange={onProvider} />
      {guide && <Notice>{guide.register}</Notice>}
      <FactList>
        {values.map(([label, value]) => (
          <Fact key={label} label={label} value={value} />
        ))}
        <dt>Portal metadata</dt>
        <dd>
          <PortalMetadata metadata={saml.metadata} />
        </dd>
      </FactList>
      {(saml.entityId === '' || saml.acsUrl === '') && (
        <Notice tone="warn">TagoIO did not name every address. Reload the page, or look in its own admin.</Notice>
      )}
      <Row tight>
        <Button variant="default" leftSection={<Icon name="copy" size={16} />} onClick={() => void copy(sheet)}>
          {outcome === 'copied' ? 'Copied' : outcome === 'refused' ? 'The browser refused' : 'Copy all'}
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="download" size={16} />}
          onClick={() => saveFile('portal-single-sign-on.txt', 'text/plain', sheet)}
        >
          Download as text
        </Button>
        {xml !== undefined && (
          <Button
            variant="default"
            leftSection={<Icon name="download" size={16} />}
            onClick={() => saveFile('portal-metadata.xml', 'application/xml', xml)}
          >
            Download metadata
          </Button>
        )}
      </Row>
      <p className="text-help">
        {xml !== undefined && xml !== saml.metadata && 'The metadata file is written here, from these addresses. '}A new
        sub-domain or custom domain changes these addresses. Register them again at the provider after such a change.
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

/** TagoIO gives its metadata as an address or as the text itself (contract 9.2). */
function PortalMetadata({ metadata }: { metadata: string }) {
  if (metadata === '') return 'Not given'
  if (metadata.trimStart().startsWith('<')) return 'As a file: download it below.'
  // Only an address of the web becomes a link (regression class R25).
  if (!/^https?:\/\//i.test(metadata)) return <CopyField value={metadata} label="Portal metadata" />
  return (
    <>
      <a href={metadata} target="_blank" rel="noreferrer">
        {metadata}
        <span className="visually-hidden"> (opens in a new tab)</span>
      </a>{' '}
      <CopyButton value={metadata} label="Address of the portal metadata" />
    </>
  )
}
