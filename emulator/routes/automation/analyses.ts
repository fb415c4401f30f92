import type { Route, TokenCall } from '#emulator/call.ts'
import { invalid } from '#emulator/refusal.ts'
import { findProfile } from '#emulator/store/profile/profiles.ts'
import { bodyOf, type ResourceRow } from '#emulator/store/resources.ts'
import { removeScripts } from '#emulator/store/scripts.ts'
import { insertToken, removeTokensOf } from '#emulator/store/profile/tokens.ts'
import { analyses, analysisShape } from './analysis-shapes.ts'
import { createAnalysisBody, editAnalysisBody } from './analysis-bodies.ts'
import { createIn, editIn, removeIn } from '../collection-writes.ts'
import { governedBy, inPath, listCollection } from '../collections.ts'

/** The one token of an analysis, in place of any before. It speaks in the name of the profile's owner. */
function renewToken(call: TokenCall, analysis: Pick<ResourceRow, 'id' | 'profile' | 'name'>): string {
  removeTokensOf(call.db, analysis.id)
  const { token } = insertToken(
    call.db,
    {
      type: 'analysis',
      profile: analysis.profile,
      ref_id: analysis.id,
      name: analysis.name,
      permission: 'full',
      expire_at: null,
      created_by: findProfile(call.db, analysis.profile)?.account ?? null,
    },
    call.now,
  )
  return token
}

function create(call: TokenCall): unknown {
  const body = createAnalysisBody(call.body)
  const id = createIn(call, analyses, body)
  return { id, token: renewToken(call, { id, profile: call.token.profile, name: body.name }) }
}

/** Moving it in or out of the platform makes a new token (contract 16). */
function edit(call: TokenCall): unknown {
  const row = inPath(call, analyses)
  const body = editAnalysisBody(call.body)
  editIn(call, analyses, row, body)
  if (body.run_on !== undefined && body.run_on !== bodyOf(row)['run_on']) renewToken(call, row)
  return 'Successfully Updated'
}

function remove(call: TokenCall): unknown {
  removeScripts(call.db, removeIn(call, analyses).id)
  return 'Successfully Removed'
}

/** A new token for a script that runs elsewhere; the old one ends. */
function generateToken(call: TokenCall): unknown {
  const row = inPath(call, analyses)
  if (bodyOf(row)['run_on'] !== 'external') throw invalid('Only an external analysis has a token to generate')
  const analysis_token = renewToken(call, row)
  call.audit({ resourceName: 'analysis', resourceId: row.id, action: 'Analysis token generated' })
  return { analysis_token }
}

const governed = governedBy('analysis')
const path = '/analysis/:id'

/** Contract 16, but for runs and scripts. */
export const analysisRoutes: Route[] = [
  {
    method: 'GET',
    path: '/analysis',
    ...governed('access'),
    handle: (call: TokenCall) => listCollection(call, analyses),
  },
  { method: 'POST', path: '/analysis', ...governed('create'), handle: create },
  {
    method: 'GET',
    path,
    ...governed('access'),
    handle: (call: TokenCall) => analysisShape(inPath(call, analyses), call),
  },
  { method: 'PUT', path, ...governed('edit'), handle: edit },
  { method: 'DELETE', path, ...governed('delete'), handle: remove },
  { method: 'GET', path: `${path}/token`, writes: true, access: 'profile', handle: generateToken },
]
