import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { customDomains, hostOf, type DomainState } from '#api/run/custom-domain.ts'
import { portalHost } from '#api/run/portal-address.ts'
import { runSettings } from '#api/run/run-settings.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { visibleText } from '#lib/text/visible-text.ts'
import { paths } from '#app/paths.ts'
import { OverviewCard, Loaded } from './OverviewCard.tsx'
import { signUpNames } from './portal-texts.ts'
import classes from './overview.module.css'
import { useHasDomains } from './use-overview.ts'

/** How the portal stands: where it is, who can get in, by which ways. */
export function PortalCard({ profile }: { profile: string }) {
  const settings = useQuery(runSettings.one(profile))
  return (
    <OverviewCard title="Portal" link={{ to: paths.runSettings(profile), label: 'Run settings' }}>
      <Loaded query={settings} failed="The portal could not be read">
        {({ active, name, url, signup_method: method, sso_saml_active: saml }) => {
          const host = portalHost(url ?? '')
          return (
            <dl className={classes.facts}>
              <Fact label="State">
                {active === true ? (
                  <StatusBadge tone="ok">Published</StatusBadge>
                ) : (
                  <StatusBadge tone="mute">Not published</StatusBadge>
                )}
              </Fact>
              <Fact label="Title">{visibleText(name ?? '', 80) || 'None'}</Fact>
              <Fact label="Address">
                {host ? (
                  <a href={`https://${host}`} target="_blank" rel="noreferrer">
                    {host}
                    <span className="visually-hidden"> (opens in a new tab)</span>
                  </a>
                ) : (
                  'None'
                )}
              </Fact>
              <Fact label="Sign-up">{signUpNames(method)}</Fact>
              <Fact label="Single sign-on">
                <Link to={paths.singleSignOn(profile)}>{saml === true ? 'On (SAML)' : 'Off'}</Link>
              </Fact>
              <DomainFact profile={profile} />
            </dl>
          )
        }}
      </Loaded>
    </OverviewCard>
  )
}

function DomainFact({ profile }: { profile: string }) {
  const enabled = useHasDomains()
  const { data, isError } = useQuery({ ...customDomains.one(profile), enabled: enabled === true })
  return (
    <Fact label="Custom domain">
      <Link to={paths.domain(profile)}>
        {enabled === false ? 'No add-on' : isError ? 'Could not be read' : data ? domainWords(data) : '…'}
      </Link>
    </Fact>
  )
}

function domainWords(state: DomainState): string {
  if (state.kind === 'no-add-on') return 'No add-on'
  if (state.kind === 'none') return 'Not connected'
  return `${hostOf(state.domain)}: ${state.domain.active ? 'live' : 'not live yet'}`
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)
