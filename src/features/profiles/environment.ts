import * as z from 'zod/mini'
import { kept } from '#lib/storage/kept.ts'
import { say } from './messages/say.ts'

/** Colours that tell profiles apart at a glance, the loudest where a mistake costs most. Kept in this browser, because the API has no field for it. */
export const environmentColors = [
  {
    id: 'none',
    get label() {
      return say.noMark()
    },
    color: undefined,
  },
  {
    id: 'production',
    get label() {
      return say.production()
    },
    color: '#c0332b',
  },
  {
    id: 'staging',
    get label() {
      return say.staging()
    },
    color: '#b26b00',
  },
  {
    id: 'sandbox',
    get label() {
      return say.sandbox()
    },
    color: '#4c6a86',
  },
] as const

export type EnvironmentId = (typeof environmentColors)[number]['id']

const place = kept({
  area: 'local',
  name: 'environment',
  words: () => say.markProfile(),
  schema: z.enum(['none', 'production', 'staging', 'sandbox']),
})

export const readEnvironment = (profile: string): EnvironmentId => place.read(profile) ?? 'none'

/** Where storage is refused, the colour cannot be kept. */
export const rememberEnvironment = (profile: string, id: EnvironmentId): void => void place.write(id, profile)

export const onEnvironment = place.subscribe
