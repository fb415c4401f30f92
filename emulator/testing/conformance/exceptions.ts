import { passwordDigest } from '#emulator/rules/secrets/digest.ts'
import { insertToken } from '#emulator/store/profile/tokens.ts'
import { mailedCode, objectIds, people, sceneTime } from './object-ids.ts'
import { rename } from './rename.ts'
import type { Scene } from './scene-type.ts'

export interface Exception {
  /** Prepares the data that this request needs, or removes what it must not find. */
  before?: (scene: Scene) => unknown
  /** The HTTP code with which the contract refuses exactly these bytes. */
  refused?: number
  /** Ids that the emulator makes itself, by the recorded id that each replaces. */
  actual?: (scene: Scene) => Promise<Readonly<Record<string, string>>>
  /** A sample that replaces the recorded one. */
  sample?: unknown
}

const without = (table: string, where: string) => (scene: Scene) => scene.db.run(`DELETE FROM ${table} WHERE ${where}`)
const removeAna = ({ ask }: Scene) => ask(`DELETE /run/users/${objectIds.user}`)

/** An invitation for the owner, from the mate's own profile, as the notice of the recorded id. */
async function inviteOwner({ ask, db }: Scene): Promise<void> {
  db.run('DELETE FROM team_member WHERE account = ?', [people.owner])
  const signIn = { email: 'teammate@acme.example', password: 'new', otp_type: 'authenticator', pin_code: '123456' }
  db.run('UPDATE account SET password = ? WHERE id = ?', [passwordDigest(people.mate, 'new'), people.mate])
  const { profiles } = await ask<{ profiles: { id: string; account: string }[] }>('POST /account/login', signIn)
  const own = profiles.find(({ account }) => account === people.mate)?.id ?? ''
  const { token } = await ask<{ token: string }>('POST /account/profile/token', {
    ...signIn,
    profile_id: own,
    name: 'Mate',
  })
  await ask(`POST /profile/${own}/team`, { email: 'owner@acme.example' }, token)
  const [notice] = await ask<{ id: string }[]>('GET /notification')
  if (notice) rename(db, notice.id, objectIds.notification)
}

/** A notice to the account under the recorded id, which the seed's portal message has otherwise. */
async function noticeOwner({ ask, db }: Scene): Promise<void> {
  rename(
    db,
    (await ask<{ id: string }>('POST /notification', { title: 'Hello', message: 'There' })).id,
    objectIds.notification,
  )
}

function makeImmutable({ db }: Scene): void {
  db.run(
    `UPDATE resource SET body = json_set(body, '$.type', 'immutable', '$.chunk_period', 'month', '$.chunk_retention', 12) WHERE id = ?`,
    [objectIds.device],
  )
  db.run('UPDATE device_data SET mutable = 0')
}

/** The id of a chunk follows from its device and its time, so the recorded one cannot be. */
const chunked: Exception = {
  before: makeImmutable,
  actual: async ({ ask }) => {
    const [chunk] = await ask<{ id: string }[]>(`GET /device/${objectIds.device}/chunk`)
    return { [objectIds.chunk]: chunk?.id ?? '' }
  },
}

/** By the method of the client, or by the path where no client has one. */
export const exceptions: Readonly<Record<string, Exception>> = {
  // The recorded document has no entityID, which the contract refuses (9.2).
  'run.ssoSAMLEdit': { refused: 400 },
  // Profile tokens may not send for a device (contract 13).
  'devices.sendDeviceData': { refused: 401 },
  // The recorded sample is the whole summary; the request asks for the counts alone (contract 5.3).
  'profiles.summary': { sample: { amount: { device: 12, dashboard: 4, analysis: 3, action: 2, am: 5, run_users: 3 } } },
  'run.userCreate': { before: removeAna },
  'RunUser.create': { before: removeAna },
  'run.createCustomDomain': { before: without('custom_domain', '1') },
  'dictionaries.create': { before: without('resource', `kind = 'dictionary'`) },
  'profiles.create': { before: ({ db }) => db.run('DELETE FROM profile WHERE id = ?', [people.other]) },
  'profiles.addTeamMember': { before: without('team_member', '1') },
  'Account.create': {
    before: ({ db }) => db.run(`UPDATE account SET email = 'someone@else.example' WHERE id = ?`, [people.owner]),
  },
  'Account.confirmAccount': {
    before: ({ db }) =>
      insertToken(
        db,
        {
          token: mailedCode,
          type: 'confirmation',
          profile: '',
          name: 'Confirmation',
          permission: 'full',
          expire_at: sceneTime + 1_000,
          ref_id: people.owner,
          created_by: people.owner,
        },
        sceneTime,
      ),
  },
  'notifications.notificationButton': { before: inviteOwner },
  'notifications.remove': { before: noticeOwner },
  '/notification/accept/62b0afde27ce4d0012c60001': { before: inviteOwner },
  '/notification/refuse/62b0afde27ce4d0012c60001': { before: inviteOwner },
  'devices.getChunk': { before: makeImmutable },
  'devices.deleteChunk': chunked,
  'devices.dataBackup (one chunk)': chunked,
  'devices.copyChunk': chunked,
  // Fields that the request does not ask for, or whole shapes where the request asks for a part.
  'devices.tokenList': { sample: [{ token: '', name: '', permission: 'full', expire_time: 'never' }] },
  'dictionaries.list': { sample: [{ id: '', name: '', slug: '' }] },
  'notifications.list': { sample: [{ id: '', title: '', message: '', read: false, buttons: [], created_at: '' }] },
  // Only a script that runs elsewhere is given a token (contract 16).
  'analysis.tokenGenerate': {
    before: ({ db }) =>
      db.run(`UPDATE resource SET body = json_set(body, '$.run_on', 'external') WHERE id = ?`, [objectIds.analysis]),
  },
  // Legacy storage is gone (contract 14).
  '/bucket': { refused: 400 },
  '/bucket/62a2646ffdea2f0013b10001': { refused: 400 },
  // An analysis token's own description; the recorded one is what an old client printed.
  '/info': { sample: { name: 'Nightly report', type: 'analysis', permission: 'full' } },
}
