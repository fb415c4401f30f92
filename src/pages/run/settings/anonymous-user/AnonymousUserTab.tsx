import { Secret } from '#components/display/Secret.tsx'
import { useProduct } from '#app/use-product.ts'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { PageColumn } from '#components/layout/PageColumn.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import { Card } from '#components/layout/Card.tsx'
import { useSettings } from '../use-settings.ts'
import { OpenToEverybody } from './OpenToEverybody.tsx'
import { PublicLink } from './PublicLink.tsx'
import { say } from './messages/say.ts'

/** The user without a password, whose links anybody can open. */
export default function AnonymousUserTab() {
  const { anonymous_token: token, url } = useSettings()
  const { admin } = useProduct()
  const docs = useVendorDocs('users')
  return (
    <PageColumn>
      <Stack>
        <OpenToEverybody exists={Boolean(token)} />
        <Card>
          <div>
            <h2>{say.token()}</h2>
            <p className="text-dim">{token ? say.tokenHelp() : say.noAnonymousUser()}</p>
          </div>
          {token && <Secret value={token} label={say.tokenNoun()} />}
          <p className="text-dim">
            {say.howTokensAreMade({
              span: (inside) => <span className="visually-hidden">{inside}</span>,
              link: (inside) => (
                <a href={admin} target="_blank" rel="noreferrer">
                  {inside}
                </a>
              ),
              link2: (inside) => (
                <a href={docs} target="_blank" rel="noreferrer">
                  {inside}
                </a>
              ),
            })}
          </p>
        </Card>
        {token && url && <PublicLink token={token} url={url} />}
      </Stack>
    </PageColumn>
  )
}
