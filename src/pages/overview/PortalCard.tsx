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
import { signUpNames } from './sign-up-names.ts'
import classes from './overview.module.css'
import { useHasDomains } from './use-overview.ts'
import { say } from './messages/say.ts'

/** The state of the portal: its address, who can sign up, and how people sign in. */
export function PortalCard({ profile }: { profile: string }) {
  const settings = useQuery(runSettings.one(profile))
  return (
    <OverviewCard title={say.portal()} link={{ to: paths.runSettings(profile), label: say.runSettings() }}>
      <Loaded query={settings} failed={say.portalCouldNotBeRead()}>
        {({ active, name, url, signup_method: method, sso_saml_active: saml }) => {
          const host = portalHost(url ?? '')
          return (
            <dl className={classes.facts}>
              <Fact label={say.state()}>
                {active === true ? (
                  <StatusBadge tone="ok">{say.published()}</StatusBadge>
                ) : (
                  <StatusBadge tone="mute">{say.notPublished()}</StatusBadge>
                )}
              </Fact>
              <Fact label={say.title()}>{visibleText(name ?? '', 80) || say.none()}</Fact>
              <Fact label={say.address()}>
                {host ? (
                  <a href={`https://${host}`} target="_blank" rel="noreferrer">
                    {host}
                    <span className="visually-hidden"> {say.opensNewTab()}</span>
                  </a>
                ) : (
                  say.none()
                )}
              </Fact>
              <Fact label={say.signUp()}>{signUpNames(method)}</Fact>
              <Fact label={say.singleSignOn()}>
                <Link to={paths.singleSignOn(profile)}>{saml === true ? say.onSAML() : say.off()}</Link>
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
    <Fact label={say.customDomain()}>
      <Link to={paths.domain(profile)}>
        {enabled === false ? say.noAddOn() : isError ? say.couldNotBeRead() : data ? domainWords(data) : '…'}
      </Link>
    </Fact>
  )
}

function domainWords(state: DomainState): string {
  if (state.kind === 'no-add-on') return say.noAddOn()
  if (state.kind === 'none') return say.notConnected()
  return `${hostOf(state.domain)}: ${state.domain.active ? say.live() : say.notLiveYet()}`
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)
