import { createEmulator } from '#emulator/api.ts'
import { passwordDigest } from '#emulator/rules/secrets/digest.ts'
import { accountIds, personas, profileIds } from '#emulator/seed/people/personas.ts'
import { insertToken } from '#emulator/store/profile/tokens.ts'
import type { Database } from '#emulator/store/db.ts'
import { people, sceneTime, secrets } from './object-ids.ts'
import { rename } from './rename.ts'
import type { Scene } from './scene-type.ts'
import { setScene } from './scene-objects.ts'

const password = 'correct-horse'

/** An emulator in a database of its own, at the time of the recording. */
export async function openScene(db: Database): Promise<Scene> {
  const emulator = await createEmulator({ db, users: 3, rateLimits: false, now: () => sceneTime })

  async function ask<Result>(route: string, body?: unknown, token: string = secrets.profile): Promise<Result> {
    const [method = 'GET', path = '/'] = route.split(' ')
    const request = new Request(`http://scene.invalid${path}`, {
      method,
      headers: { token },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller says what the route answers
    const answer = (await (await emulator.fetch(request)).json()) as {
      status: boolean
      result: Result
      message?: string
    }
    if (!answer.status) throw new Error(`scene: ${route}: ${answer.message}`)
    return answer.result
  }
  return { db, emulator, ask }
}

/** The demo's world under the names of the recording: its people and profiles, and one of each thing it speaks of. */
export async function setWholeScene(db: Database): Promise<void> {
  const scene = await openScene(db)
  const [owner, mate] = personas
  for (const [from, to] of [
    [accountIds.owner, people.owner],
    [accountIds.member, people.mate],
    [profileIds.production, people.profile],
    [profileIds.sandbox, people.other],
    [owner?.email, 'owner@acme.example'],
    [mate?.email, 'teammate@acme.example'],
    ['riverbend.tago.run', 'acme.tago.run'],
  ] as const) {
    if (from !== undefined) rename(db, from, to)
  }
  db.run(
    'UPDATE account SET password = ?, otp = ?, otp_pending = ?, phone = ?, options = json_set(options, ?, ?) WHERE id = ?',
    [
      passwordDigest(people.owner, password),
      '{"authenticator":true,"sms":false,"email":true}',
      '{"authenticator":true}',
      '+15550100',
      '$.last_whats_new',
      '2026-01-02T12:00:00.000Z',
      people.owner,
    ],
  )
  insertToken(
    db,
    {
      token: secrets.mailed,
      type: 'recovery',
      profile: '',
      name: 'Recovery',
      permission: 'full',
      expire_at: sceneTime + 3_600_000,
      ref_id: people.owner,
      created_by: people.owner,
    },
    sceneTime,
  )
  await setScene(scene)
}
