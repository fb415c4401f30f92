import * as z from 'zod/mini'
import { kept } from '#lib/storage/kept.ts'

/** Colours that tell profiles apart at a glance. Kept in this browser, because the API has no field for it. */
export const environmentColors = [
  { id: 'none', label: 'No mark', color: undefined },
  { id: 'production', label: 'Production', color: '#17723f' },
  { id: 'staging', label: 'Staging', color: '#b26b00' },
  { id: 'sandbox', label: 'Sandbox', color: '#6b4fbb' },
] as const

export type EnvironmentId = (typeof environmentColors)[number]['id']

const place = kept({
  area: 'local',
  name: 'environment',
  words: () => 'the mark of a profile',
  schema: z.enum(['none', 'production', 'staging', 'sandbox']),
})

export const readEnvironment = (profile: string): EnvironmentId => place.read(profile) ?? 'none'

/** Where storage is refused, the colour cannot be kept. */
export const rememberEnvironment = (profile: string, id: EnvironmentId): void => void place.write(id, profile)

export const onEnvironment = place.subscribe
