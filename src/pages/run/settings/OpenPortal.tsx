import { Button } from '@mantine/core'
import { portalHost } from '#api/run/portal-address.ts'
import type { RunSettings } from '#api/run/run-settings.ts'
import { Icon } from '#components/display/Icon.tsx'
import { say } from './messages/say.ts'

/** A link to the portal itself; nothing while it has no address. */
export function OpenPortal({ settings }: { settings: RunSettings | undefined }) {
  const host = settings?.url ? portalHost(settings.url) : ''
  if (host === '') return null
  return (
    <Button
      component="a"
      variant="default"
      href={`https://${host}`}
      target="_blank"
      rel="noreferrer"
      rightSection={<Icon name="external-link" size={16} />}
    >
      {say.openPortal({ span: (inside) => <span className="visually-hidden">{inside}</span> })}
    </Button>
  )
}
