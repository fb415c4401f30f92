/* oxlint-disable typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters --
   a recorded body is what the client's own method sent: its type is the method's parameter, whatever that is called */
import { Account, Authorization, Device, Resources, RunUser, Services } from '@tago-io/sdk'
import type { Recorded } from './recorded.ts'

export interface Region {
  api: string
  sse: string
}

/** The official client, each part with the token it is made for. */
export interface Clients {
  region: Region
  resources: Resources
  authorization: Authorization
  device: Device
  services: Services
  runUser: RunUser
  /** The class with the methods that take no token. */
  account: typeof Account
  portal: typeof RunUser
  /** An account method with the code of a mail instead of a token. */
  mailed: Resources
}

export interface Secrets {
  profile: string
  device: string
  analysis: string
  runUser: string
  mailed: string
}

export function clientsFor(region: Region, secrets: Secrets): Clients {
  return {
    region,
    resources: new Resources({ token: secrets.profile, region }),
    authorization: new Authorization({ token: secrets.profile, region }),
    device: new Device({ token: secrets.device, region }),
    services: new Services({ token: secrets.analysis, region }),
    runUser: new RunUser({ token: secrets.runUser, region }),
    account: Account,
    portal: RunUser,
    mailed: new Resources({ token: secrets.mailed, region }),
  }
}

/** Calls one method of the client so that it sends the recorded request. */
export type Drive = (clients: Clients, row: Recorded) => unknown

/** The recorded body as the parameter of a method. */
export const bodyOf = <Body>(row: Recorded): Body => row.body as Body

/** The last part of the recorded path, or the one that far from the end. */
export const partOf = (row: Recorded, fromEnd = 1): string => row.path.replace(/\/$/, '').split('/').at(-fromEnd) ?? ''

/** The last part of the path as one of the words a method takes. */
export const wordOf = <Word extends string>(row: Recorded): Word => partOf(row) as Word

/** The recorded query as the object a method was given: numbers, booleans and the pair of an order come back. */
export function queryOf<Query>(row: Recorded): Query {
  const value = (given: unknown): unknown => {
    if (given === 'true' || given === 'false') return given === 'true'
    if (Array.isArray(given)) return given.map(value)
    if (typeof given !== 'object' || given === null) return given
    return Object.fromEntries(Object.entries(given).map(([key, inner]) => [key, value(inner)]))
  }
  const read = Object.entries(row.query).map(([key, given]) => {
    if (['page', 'amount', 'qty', 'skip', 'limit'].includes(key)) return [key, Number(given)]
    if (key === 'orderBy' && typeof given === 'string') return [key, given.split(',')]
    return [key, value(given)]
  })
  return Object.fromEntries(read) as Query
}
