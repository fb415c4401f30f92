import { demoTokens } from '#emulator/seed/people/personas.ts'
import type { Secrets } from './clients.ts'

/** The people and profiles that the recorded requests name. */
export const people = {
  owner: '612ea05e3cc0780012710001',
  mate: '612ea05e3cc0780012710002',
  profile: '61fac4d9a5c9f40012a50001',
  other: '61fac4d9a5c9f40012a50002',
} as const

/** The tokens they carry. */
export const secrets: Secrets = {
  profile: demoTokens.full,
  device: '00000000-0000-4000-8000-00000000d001',
  analysis: 'a-00000000-0000-4000-8000-00000000a001',
  runUser: '00000000-0000-4000-8000-000000000001',
  mailed: 'mailed-000000000000000000000000000001',
}

/** The day after the last one the recording speaks of. */
export const sceneTime = Date.parse('2026-06-01T12:00:00Z')

/** The ids of the things that the recorded requests name. */
export const objectIds = {
  user: '614889df6a302600112a0001',
  notification: '62b0afde27ce4d0012c60001',
  policy: '654a7e62a34b9c0000680001',
  service: 'at0000000000000000000000000000000001',
  ciToken: 'p-00000000-0000-4000-8000-000000000002',
  device: '62a2646ffdea2f0013b10001',
  parameter: '62ab8294c1ac390013600001',
  data: '650b01244e91a0000fc60001',
  chunk: '64a1c0de0000000000000001',
  action: '66ab7c62e5f0db0009900001',
  analysis: '62e0c0de4a1b2c0011aa0001',
  dashboard: '623c74a15a13360011800001',
  widget: '623c79da5a13360011810001',
  dictionary: '63ea6bd581db210009f00001',
  auditQuery: 'audit-query-0000000000000001',
} as const

/** The code in the recorded invitation and confirmation links; the seed's own invitation has it too. */
export const mailedCode = 'inv-00000000000000000000000000000001'
