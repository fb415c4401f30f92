import type { Database } from '#emulator/store/db.ts'
import { dictionaryIds, sharedIds } from './resource-ids.ts'
import { type Seeded, seedResource } from '../seeded.ts'

type Texts = Readonly<Record<string, string>>

interface DictionarySeed extends Omit<Seeded, 'body'> {
  slug: string
  languages: Readonly<Record<string, { active?: boolean; texts: Texts }>>
}

const portal: Texts = {
  ALARMS: 'Alarms', BACK: 'Back', CANCEL: 'Cancel', CHLORINE: 'Chlorine', CONSUMPTION: 'Consumption', CUSTOMERS: 'Customers',
  FLOW_RATE: 'Flow rate', GREETING: 'Good to see you', HELP: 'Help', INTAKE: 'River intake', LEVEL: 'Level', METER: 'Meter',
  NEW_REQUEST: 'New request', NORTH_PLANT: 'North plant', OPERATIONS: 'Operations', PRESSURE: 'Pressure', PUMP: 'Pump',
  REPORTS: 'Reports', SAVE: 'Save', SIGN_OUT: 'Sign out', SITE: 'Site', SOUTH_PLANT: 'South plant', TANK: 'Tank',
  TEMPERATURE: 'Temperature', WELCOME: 'Welcome to the Riverbend portal', WATER_QUALITY: 'Water quality',
} // prettier-ignore

/** CHLORINE, HELP, NEW_REQUEST and WATER_QUALITY still wait for a translator. */
const portuguese: Texts = {
  ALARMS: 'Alarmes', BACK: 'Voltar', CANCEL: 'Cancelar', CONSUMPTION: 'Consumo', CUSTOMERS: 'Clientes', FLOW_RATE: 'Vazão',
  GREETING: 'Que bom ver você', INTAKE: 'Captação do rio', LEVEL: 'Nível', METER: 'Medidor', NORTH_PLANT: 'Estação norte',
  OPERATIONS: 'Operação', PRESSURE: 'Pressão', PUMP: 'Bomba', REPORTS: 'Relatórios', SAVE: 'Salvar', SIGN_OUT: 'Sair', SITE: 'Local',
  SOUTH_PLANT: 'Estação sul', TANK: 'Reservatório', TEMPERATURE: 'Temperatura', WELCOME: 'Bem-vindo ao portal Riverbend',
} // prettier-ignore

const seeds: readonly DictionarySeed[] = [
  {
    id: dictionaryIds.portal,
    name: 'Portal',
    age: 500,
    edited: 8,
    slug: 'RIVER',
    languages: {
      'en-US': { texts: portal },
      'pt-BR': { texts: portuguese },
      es: { active: false, texts: { ALARMS: 'Alarmas', SAVE: 'Guardar' } },
    },
  },
  {
    id: dictionaryIds.alarms,
    name: 'Alarm texts',
    age: 220,
    slug: 'ALARM',
    languages: {
      'en-US': {
        texts: {
          HIGH_LEVEL: 'The tank is nearly full',
          LOW_PRESSURE: 'The pressure is low',
          OFFLINE: 'Not heard from',
        },
      },
      'pt-BR': { texts: { HIGH_LEVEL: 'O reservatório está quase cheio', LOW_PRESSURE: 'A pressão está baixa' } },
    },
  },
  {
    id: sharedIds.dictionary,
    shared: true,
    name: 'Hillside',
    age: 190,
    slug: 'HILL',
    languages: { 'en-US': { texts: { WELCOME: 'Welcome to Hillside' } } },
  },
]

/** Languages in different states: whole, with gaps, and off. The first one is the fallback. */
export function seedDictionaries(db: Database, now: number): void {
  for (const { slug, languages, ...given } of seeds) {
    const entries = Object.entries(languages).map(
      ([code, { active = true, texts }]) => [code, { active, texts }] as const,
    )
    const fallback = entries[0]?.[0]
    seedResource(db, now, 'dictionary', { ...given, body: { slug, fallback, languages: Object.fromEntries(entries) } })
  }
}
