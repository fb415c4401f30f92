import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { visibleText } from '#lib/text/visible-text.ts'
import { useProduct } from '#app/use-product.ts'
import { Card } from '#components/layout/Card.tsx'
import { Row } from '#components/layout/Row.tsx'
import { FactList } from '#components/display/FactList.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import { LoginLinkBuilder } from './LoginLinkBuilder.tsx'
import { checkIssuer } from './check-issuer.ts'
import { oidcActive, oidcKeys } from './oidc-keys.ts'
import { say } from './messages/say.ts'

interface OidcSectionProps {
  settings: Readonly<Record<string, unknown>> | undefined
  host: string
}

/** OpenID Connect: its settings, read-only because no route to change them is documented, and links to TagoIO's own page. */
export function OidcSection({ settings, host }: OidcSectionProps) {
  const { admin } = useProduct()
  const known = settings ? oidcKeys(settings) : []
  const active = settings && oidcActive(settings)
  return (
    <Card as="section" aria-label={say.openIdConnect()}>
      <Row>
        <h2>{say.openIdConnectOidc()}</h2>
        <StatusBadge tone={active ? 'ok' : 'mute'}>
          {active === undefined ? say.notTold() : active ? say.on() : say.off()}
        </StatusBadge>
      </Row>
      <p className="text-dim">
        {say.oidcHelp({
          span: (inside) => <span className="visually-hidden">{inside}</span>,
          link: (inside) => (
            <a href={admin} target="_blank" rel="noreferrer">
              {inside}
            </a>
          ),
        })}
      </p>
      {known.length > 0 && (
        <FactList>
          {known.map(({ name, value }) => (
            <div key={name}>
              <dt>
                <code>{visibleText(name, 80)}</code>
              </dt>
              <dd>
                <code>{visibleText(value, 600)}</code>
              </dd>
            </div>
          ))}
        </FactList>
      )}
      <IssuerCheck />
      <LoginLinkBuilder host={host} />
    </Card>
  )
}

/** Checks only the form of an issuer: the content security policy does not let this page fetch from providers. */
function IssuerCheck() {
  const [given, setGiven] = useState('')
  const [left, setLeft] = useState(false)
  const check = checkIssuer(given)
  const problem = 'problem' in check ? check.problem : undefined
  return (
    <Stack gap={3}>
      <TextInput
        label={say.checkAnIssuer()}
        description={say.issuerHelp()}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder="https://id.acme.example"
        type="url"
        autoComplete="off"
        spellCheck={false}
        value={given}
        onChange={(event) => setGiven(event.currentTarget.value)}
        onBlur={() => setLeft(true)}
        error={left && given !== '' ? problem : undefined}
      />
      {!('problem' in check) && (
        <div role="status">
          <p>
            <a href={check.discovery} target="_blank" rel="noreferrer">
              {check.discovery}
              <span className="visually-hidden"> {say.opensNewTab()}</span>
            </a>
          </p>
          <p className="text-help">
            {check.notes.join(' ')} {say.issuerMustBe({ issuer: check.issuer })}
          </p>
        </div>
      )}
    </Stack>
  )
}
