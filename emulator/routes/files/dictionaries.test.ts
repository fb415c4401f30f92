import { describe, expect, test } from 'vitest'
import { profileIds } from '#emulator/seed/people/personas.ts'
import { dictionaryIds } from '#emulator/seed/resources/resource-ids.ts'
import { newbornEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { auditActions, scriptToken } from '#emulator/testing/script-token.ts'

const create = async (api: TestEmulator, body: object = {}) =>
  (
    await api.result<{ dictionary: string }>('POST /dictionary', {
      name: 'Portal',
      slug: 'ACME',
      fallback: 'en-US',
      ...body,
    })
  ).dictionary
const slugs = async (api: TestEmulator, query = '') =>
  (await api.result<{ slug: string }[]>(`GET /dictionary?${query}`)).map(({ slug }) => slug)

describe('a dictionary (contract 17.3)', () => {
  test('begins with its fallback language, and takes texts language by language', async () => {
    const now = Date.parse('2026-05-20T12:00:00.000Z')
    const api = await newbornEmulator({ now: () => now })
    const made = await api.call<{ dictionary: string }>('POST /dictionary', {
      body: { name: 'Portal', slug: 'ACME', fallback: 'en-US' },
    })
    expect(made.http).toBe(201)
    const id = made.result.dictionary
    expect(await api.result(`GET /dictionary/${id}`)).toEqual({
      id, name: 'Portal', slug: 'ACME', fallback: 'en-US', languages: [{ code: 'en-US', active: true }],
      created_at: '2026-05-20T12:00:00.000Z', updated_at: '2026-05-20T12:00:00.000Z',
    }) // prettier-ignore
    const edit = (code: string, body: object) => api.result(`PUT /dictionary/${id}/${code}`, body)
    expect(await edit('en-US', { dictionary: { PLANT: 'Plant', TANK_2: 'Tank' }, active: true })).toBe(
      'Dictionary language Successfully Updated',
    )
    await edit('pt-BR', { dictionary: { PLANT: 'Planta' }, active: false })
    expect(await api.result(`GET /dictionary/${id}`)).toMatchObject({
      languages: [
        { code: 'en-US', active: true },
        { code: 'pt-BR', active: false },
      ],
    })
    expect(await api.result(`GET /dictionary/${id}/pt-BR`)).toEqual({ PLANT: 'Planta' })
    await edit('en-US', { dictionary: { PLANT: 'Works' } })
    expect(await api.result(`GET /dictionary/ACME/en-US`)).toEqual({ PLANT: 'Works' })
    expect(await api.result(`DELETE /dictionary/${id}/pt-BR`)).toBe('Successfully Removed')
    expect(await api.call(`GET /dictionary/${id}/pt-BR`)).toMatchObject({ http: 404, message: 'Language Not Found' })
    expect(await api.result(`GET /dictionary/${id}/pt-BR?fallback=true`)).toEqual({ PLANT: 'Works' })
    expect(await api.call(`DELETE /dictionary/${id}/en-US`)).toMatchObject({ http: 400 })
    expect(await api.result(`PUT /dictionary/${id}`, { name: 'Portal 2' })).toBe('Successfully Updated')
    expect(await api.result(`DELETE /dictionary/${id}`)).toBe('Successfully Removed')
    expect(await api.call(`GET /dictionary/${id}`)).toMatchObject({ http: 404, message: 'Dictionary Not Found' })
    expect(auditActions(api)).toEqual([
      'Dictionary created',
      ...Array.from({ length: 5 }, () => 'Dictionary edited'),
      'Dictionary deleted',
    ])
  })

  test('is listed with its languages', async () => {
    const api = await newbornEmulator()
    expect(await slugs(api)).toEqual(['ALARM', 'RIVER'])
    expect(await slugs(api, 'orderBy=languages,desc')).toEqual(['RIVER', 'ALARM'])
    expect(await slugs(api, 'filter[slug]=riv*')).toEqual(['RIVER'])
    expect(await api.result('GET /dictionary?fields[0]=name&fields[1]=languages&filter[name]=portal')).toEqual([
      {
        name: 'Portal',
        languages: [
          { code: 'en-US', active: true },
          { code: 'pt-BR', active: true },
          { code: 'es', active: false },
        ],
      },
    ])
    const [english, portuguese] = await Promise.all(
      ['en-US', 'pt-BR'].map((code) => api.result<object>(`GET /dictionary/RIVER/${code}`)),
    )
    expect(Object.keys(english ?? {}).length - Object.keys(portuguese ?? {}).length).toBe(4)
  })

  test.each([
    [{ slug: 'TOOLONG8' }, "{'slug':[{'message':'String must contain at most 7 character(s)'}]}"],
    [{ slug: 'acme' }, "Invalid 'slug' format, it must be a uppercase alphanumeric"],
    [{ slug: 'A-B' }, "Invalid 'slug' format, it must be a uppercase alphanumeric"],
    [{ slug: 'RIVER' }, 'Slug already in use'],
    [{ fallback: 'english please' }, "{'fallback':[{'message':'Invalid language code'}]}"],
    [{ fallback: undefined }, "{'fallback':[{'message':'Required'}]}"],
  ])('%j is refused and makes nothing', async (body, message) => {
    const api = await newbornEmulator()
    expect(
      await api.call('POST /dictionary', { body: { name: 'Portal', slug: 'ACME', fallback: 'en-US', ...body } }),
    ).toEqual({ http: 400, status: false, message })
    expect(await slugs(api)).toHaveLength(2)
  })

  test('edits keep the rules of creation; a fallback must be there', async () => {
    const api = await newbornEmulator()
    const edit = (body: object) => api.call(`PUT /dictionary/${dictionaryIds.alarms}`, { body })
    expect(await edit({ slug: 'RIVER' })).toMatchObject({ http: 400 })
    expect(await edit({ slug: 'ALARM', fallback: 'pt-BR' })).toMatchObject({ http: 200 })
    expect(await edit({ fallback: 'de' })).toMatchObject({ http: 404, message: 'Language Not Found' })
    for (const key of ['a', 'lower', 'SP ACE', 'Ä_Ö']) {
      expect(
        await api.call(`PUT /dictionary/${dictionaryIds.alarms}/es`, { body: { dictionary: { [key]: 'x' } } }),
      ).toEqual({
        http: 400,
        status: false,
        message: "Invalid language 'key' should be an uppercase alphanumeric field (type)",
      })
    }
    expect(await api.call(`PUT /dictionary/${dictionaryIds.alarms}/no code`, { body: {} })).toMatchObject({ http: 400 })
  })

  test('the same slug is free in another profile, and unknown there', async () => {
    const api = await newbornEmulator()
    await api.result(`PUT /profile/switch/${profileIds.sandbox}`)
    expect(await api.call('GET /dictionary/RIVER/en-US')).toMatchObject({ http: 404, message: 'Dictionary Not Found' })
    expect(await create(api, { slug: 'RIVER' })).toMatch(/^[0-9a-f]{24}$/)
  })

  test('scripts need the grant, by id or slug', async () => {
    const api = await newbornEmulator()
    const token = await scriptToken(api, ['access', 'edit'], ['dictionary', 'id', dictionaryIds.portal])
    const ask = async (route: string, body?: object) =>
      (await api.call(route, { token, ...(body ? { body } : {}) })).http
    expect(await ask('GET /dictionary/RIVER/en-US')).toBe(200)
    expect(await ask('GET /dictionary/ALARM/en-US')).toBe(401)
    expect(await ask(`PUT /dictionary/${dictionaryIds.portal}/de`, { dictionary: {} })).toBe(200)
    expect(await ask(`DELETE /dictionary/${dictionaryIds.portal}`)).toBe(401)
    expect((await api.call('GET /dictionary', { token })).result).toMatchObject([{ id: dictionaryIds.portal }])
  })

  test('the plan limits how many there are (402)', async () => {
    const api = await newbornEmulator({ plan: 'free' })
    expect(await api.call('POST /dictionary', { body: { name: 'x', slug: 'X', fallback: 'en' } })).toMatchObject({
      http: 402,
      message: 'You have exceeded the maximum limit of Dictionaries (2). Please upgrade you plan or contact support.',
    })
  })
})
