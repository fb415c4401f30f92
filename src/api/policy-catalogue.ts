import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { visibleName } from '#lib/text/visible-text.ts'
import { fallbackActions, fallbackLabels } from './policy-catalogue-fallback.ts'
import { request } from './session/request.ts'

/** The kinds of tokens that policies bind (contract 11.1). */
export type Governed = 'run_user' | 'analysis'
export const governed: readonly Governed[] = ['run_user', 'analysis']

/** An action that can be granted, and the ways in which its things may be selected. */
export interface CatalogueAction {
  value: string
  label: string
  description: string
  /** Values of `MatchWord`; the server may know others. */
  match_by: readonly string[]
}

/** Which actions can be granted to whom (contract 11.3). */
export interface Catalogue {
  /**
   * False for the table in this program, which is used when the server's could not be read: it can be shown, but not
   * relied on.
   */
  verified: boolean
  labels: Readonly<Record<string, string>>
  actions: Readonly<Record<Governed, Readonly<Record<string, readonly CatalogueAction[]>>>>
}

const words = z.catch(z.array(z.string()), [])
const action = z.pipe(
  z.object({
    value: z.string(),
    label: z.catch(z.string(), ''),
    description: z.catch(z.string(), ''),
    match_by: words,
  }),
  z.transform((read): CatalogueAction => ({
    ...read,
    label: visibleName(read.label || read.value),
    description: visibleName(read.description),
  })),
)
const isAction = (row: unknown) => z.safeParse(action, row).success
const actions = z.catch(
  z.pipe(
    z.array(z.unknown()),
    z.pipe(
      z.transform((rows: unknown[]) => rows.filter(isAction)),
      z.array(action),
    ),
  ),
  [],
)
const perResource = z.catch(z.record(z.string(), actions), {})

/** Answer of `GET /am/settings`. An odd row is dropped; without any settings it is no valid answer. */
const answer = z.pipe(
  z.looseObject({
    resources: z.catch(
      z.record(z.string(), z.catch(z.looseObject({ label: z.catch(z.string(), '') }), { label: '' })),
      {},
    ),
    settings: z.looseObject({ run_user: perResource, analysis: perResource }),
  }),
  z.transform(({ resources, settings }): Catalogue => ({
    verified: true,
    labels: Object.fromEntries(
      Object.entries(resources).map(([word, { label }]) => [word, visibleName(label || word)]),
    ),
    actions: { run_user: settings.run_user, analysis: settings.analysis },
  })),
)

/** Reads the answer of `GET /am/settings`. Throws where it holds no settings at all. */
export const readCatalogue = (result: unknown): Catalogue => z.parse(answer, result)

/** The documented table (contract 11.3). */
export const fallbackCatalogue: Catalogue = { verified: false, labels: fallbackLabels, actions: fallbackActions() }

export const policyCatalogue = {
  of: (profile: string) =>
    queryOptions({
      queryKey: [profile, 'policy-catalogue'],
      queryFn: ({ signal }) => request('GET /am/settings', { profile, signal, answer }),
      staleTime: 60 * 60_000,
    }),
}

/** Looks at the object's own keys only: a resource could be called `constructor`. */
export function actionsOn(catalogue: Catalogue, kind: Governed, resource: string): readonly CatalogueAction[] {
  const all = catalogue.actions[kind]
  return Object.hasOwn(all, resource) ? (all[resource] ?? []) : []
}

/** The name of a resource for people: `Run User`. */
export const resourceLabel = (catalogue: Catalogue, resource: string): string =>
  Object.hasOwn(catalogue.labels, resource) ? (catalogue.labels[resource] ?? resource) : resource

/** The name that the platform gives a needed grant: `Device / Send data` (contract 1.5). */
export function needName(catalogue: Catalogue, kind: Governed, resource: string, word: string): string {
  const label = actionsOn(catalogue, kind, resource).find(({ value }) => value === word)?.label
  return `${resourceLabel(catalogue, resource)} / ${label ?? word}`
}
