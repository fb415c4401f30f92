import type { Route, TokenCall } from '#emulator/call.ts'
import { invalid, notFound } from '#emulator/refusal.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { inBody } from '#emulator/rules/queries/resource-filter.ts'
import { bodyOf, findDictionary, type ResourceRow } from '#emulator/store/resources.ts'
import { createIn, editIn, removeIn } from '../collection-writes.ts'
import { type Collection, commonOrders, governedBy, inPath, listCollection } from '../collections.ts'
import { createDictionaryBody, editDictionaryBody, languageBody, localeOf } from './dictionary-bodies.ts'

/** Texts of one language by key. */
interface Language {
  active: boolean
  texts: Record<string, string>
}

const fields = ['id', 'name', 'slug', 'languages', 'fallback', 'created_at', 'updated_at'] as const
type Field = (typeof fields)[number]

/** They were checked when written. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const languagesOf = (row: ResourceRow) => bodyOf(row)['languages'] as Record<string, Language>

/** A dictionary (contract 17.3); the texts themselves are asked for by language. */
function shape(row: ResourceRow): Record<Field, unknown> {
  const { slug, fallback } = bodyOf(row)
  return {
    id: row.id,
    name: row.name,
    slug,
    fallback,
    languages: Object.entries(languagesOf(row)).map(([code, { active }]) => ({ code, active })),
    created_at: iso(row.created_at),
    updated_at: iso(row.updated_at),
  }
}

const dictionaries: Collection<Field> = {
  kind: 'dictionary',
  title: 'Dictionary',
  audit: { resourceName: 'dictionary', noun: 'Dictionary' },
  fields,
  defaults: ['id', 'name', 'slug', 'languages'],
  orders: {
    name: commonOrders.name,
    slug: inBody('slug'),
    languages: `(SELECT count(*) FROM json_each(u.body, '$.languages'))`,
    fallback: inBody('fallback'),
    created_at: commonOrders.created_at,
    updated_at: commonOrders.updated_at,
  },
  defaultOrder: 'name',
  filters: {
    slug: { read: 'text', sql: `lower(${inBody('slug')})` },
    fallback: { read: 'word', sql: inBody('fallback') },
  },
  shape,
  limit: { name: 'Dictionaries', of: { free: 2, starter: 10, scale: 50 } },
}

/** Texts name a dictionary by its slug, so a profile has each but once. */
function checkFree(call: TokenCall, slug: string, except?: string): void {
  const other = findDictionary(call.db, call.token.profile, slug)
  if (other && other.id !== except) throw invalid('Slug already in use')
}

function create(call: TokenCall): unknown {
  const { languages: given = [], ...body } = createDictionaryBody(call.body)
  checkFree(call, body.slug)
  const all = [{ code: body.fallback, active: true }, ...given]
  const languages = Object.fromEntries(all.map(({ code, active = true }) => [code, { active, texts: {} }]))
  return { dictionary: createIn(call, dictionaries, { ...body, languages }) }
}

function edit(call: TokenCall): unknown {
  const row = inPath(call, dictionaries)
  const body = editDictionaryBody(call.body)
  if (body.slug !== undefined) checkFree(call, body.slug, row.id)
  if (body.fallback !== undefined && !Object.hasOwn(languagesOf(row), body.fallback)) throw notFound('Language')
  editIn(call, dictionaries, row, body)
  return 'Successfully Updated'
}

function remove(call: TokenCall): unknown {
  removeIn(call, dictionaries)
  return 'Successfully Removed'
}

/** Replaces the texts of a language, which comes into being with its first ones. */
function editLanguage(call: TokenCall): unknown {
  const row = inPath(call, dictionaries)
  const code = localeOf(call.params['locale'])
  const { dictionary, active } = languageBody(call.body)
  const before = languagesOf(row)[code] ?? { active: true, texts: {} }
  const after = { active: active ?? before.active, texts: dictionary ?? before.texts }
  editIn(call, dictionaries, row, { languages: { ...languagesOf(row), [code]: after } })
  return 'Dictionary language Successfully Updated'
}

/** The fallback stays: texts without any language would be left. No source tells what the platform does. */
function removeLanguage(call: TokenCall): unknown {
  const row = inPath(call, dictionaries)
  const code = call.params['locale'] ?? ''
  if (!Object.hasOwn(languagesOf(row), code)) throw notFound('Language')
  if (bodyOf(row)['fallback'] === code) throw invalid('The fallback language cannot be removed')
  const { [code]: _removed, ...rest } = languagesOf(row)
  editIn(call, dictionaries, row, { languages: rest })
  return 'Successfully Removed'
}

/** By id or slug. With `fallback=true` a language that is missing gives way to the fallback. */
function language(call: TokenCall): unknown {
  const bySlug = findDictionary(call.db, call.token.profile, call.params['id'] ?? '')
  if (bySlug) call.grants.permit({ id: bySlug.id })
  const row = bySlug ?? inPath(call, dictionaries)
  const { fallback } = bodyOf(row)
  const languages = languagesOf(row)
  const wanted = Object.hasOwn(languages, call.params['locale'] ?? '') ? call.params['locale'] : undefined
  const code = wanted ?? (call.query['fallback'] === 'true' ? String(fallback) : '')
  if (!Object.hasOwn(languages, code)) throw notFound('Language')
  return languages[code]?.texts
}

const governed = governedBy('dictionary')
const path = '/dictionary/:id'

/** Contract 17.3. */
export const dictionaryRoutes: Route[] = [
  {
    method: 'GET',
    path: '/dictionary',
    ...governed('access'),
    handle: (call: TokenCall) => listCollection(call, dictionaries),
  },
  { method: 'POST', path: '/dictionary', status: 201, ...governed('create'), handle: create },
  { method: 'GET', path, ...governed('access'), handle: (call: TokenCall) => shape(inPath(call, dictionaries)) },
  { method: 'PUT', path, ...governed('edit'), handle: edit },
  { method: 'DELETE', path, ...governed('delete'), handle: remove },
  { method: 'GET', path: `${path}/:locale`, ...governed('access'), handle: language },
  { method: 'PUT', path: `${path}/:locale`, ...governed('edit'), handle: editLanguage },
  { method: 'DELETE', path: `${path}/:locale`, ...governed('edit'), handle: removeLanguage },
]
