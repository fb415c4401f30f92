import { fetchCurrent } from '#api/http/fetch-current.ts'
import { queryOptions } from '@tanstack/react-query'
import { profiles } from '../profiles.ts'
import { runSettings } from './run-settings.ts'

/** The host of a portal's address, as its public routes name it: `acme.tago.run`. */
export const portalHost = (address: string): string =>
  address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#].*$/, '')

/**
 * The host at which people open the portal of a profile; null when it has none. Taken from the summary, or else the
 * settings.
 */
export const portalAddress = (profile: string) =>
  queryOptions({
    queryKey: [profile, 'portal-address'],
    queryFn: async () => {
      const { tago_run } = await fetchCurrent(profiles.summary(profile))
      const address = tago_run || (await fetchCurrent(runSettings.one(profile))).url
      return address ? portalHost(address) : null
    },
    staleTime: 60_000,
  })
