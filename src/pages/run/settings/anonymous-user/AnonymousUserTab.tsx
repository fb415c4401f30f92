import { Secret } from '#components/display/Secret.tsx'
import { useProduct } from '#app/use-product.ts'
import { PageColumn } from '#components/layout/PageColumn.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import { Card } from '#components/layout/Card.tsx'
import { useSettings } from '../use-settings.ts'
import { OpenToEverybody } from './OpenToEverybody.tsx'
import { PublicLink } from './PublicLink.tsx'

/** The one user without a password, whose links anybody can open. */
export default function AnonymousUserTab() {
  const { anonymous_token: token, url } = useSettings()
  const { admin, docs } = useProduct()
  return (
    <PageColumn>
      <Stack>
        <OpenToEverybody exists={Boolean(token)} />
        <Card>
          <div>
            <h2>Token</h2>
            <p className="text-dim">
              {token
                ? 'Links to public dashboards hold it. It is as good as a password for everything the anonymous user may see.'
                : 'This portal has no anonymous user, so it has no public links.'}
            </p>
          </div>
          {token && <Secret value={token} label="token of the anonymous user" />}
          <p className="text-dim">
            TagoIO has not published how one is made or gets a new token. Both are done in{' '}
            <a href={admin} target="_blank" rel="noreferrer">
              TagoIO’s own admin
              <span className="visually-hidden"> (opens in a new tab)</span>
            </a>
            ;{' '}
            <a href={`${docs}/tagorun/getting-started/user-management`} target="_blank" rel="noreferrer">
              read about it
              <span className="visually-hidden"> (opens in a new tab)</span>
            </a>
            .
          </p>
        </Card>
        {token && url && <PublicLink token={token} url={url} />}
      </Stack>
    </PageColumn>
  )
}
