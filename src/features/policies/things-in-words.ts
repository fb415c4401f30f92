import { resourceLabel, type Catalogue } from '#api/policy-catalogue.ts'
import { say } from './messages/say.ts'

/** The types whose names the messages have; the catalogue may know others, which go by its own words. */
const types = [
  'access_management',
  'account',
  'analysis',
  'connector',
  'dashboard',
  'device',
  'dictionary',
  'entity',
  'file',
  'network',
  'profile',
  'run_user',
  'secrets',
  'service',
  'service_authorization',
  'sql',
] as const

/** A type as the messages ask for it, and its names by the catalogue, which they use for one that they do not know. */
function namesOf(catalogue: Catalogue, resource: string) {
  const one = resourceLabel(catalogue, resource).toLowerCase()
  return { type: types.find((type) => type === resource) ?? ('other' as const), one, many: `${one}s` }
}

/** Things of a type, in lower case: `devices`, `SQL queries`. */
export const pluralOf = (catalogue: Catalogue, resource: string): string => say.thingsOf(namesOf(catalogue, resource))

export interface Nouns {
  one: string
  /** Of several. */
  noun: string
}

/** The names of one and of several things of a type: `device`, `devices`. */
export const nounsOf = (catalogue: Catalogue, resource: string): Nouns => ({
  one: say.thingOf(namesOf(catalogue, resource)),
  noun: pluralOf(catalogue, resource),
})

/** `all devices`; `the account`, of which there is one. */
export const allOf = (catalogue: Catalogue, resource: string): string => say.allThingsOf(namesOf(catalogue, resource))

/** `the device …`. */
export const thingNamed = (catalogue: Catalogue, resource: string, name: string): string =>
  say.thingNamed({ ...namesOf(catalogue, resource), name })
