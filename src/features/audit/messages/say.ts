// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Action */
  action: () => string
  /** Analysis */
  analysis: () => string
  /** Connector */
  connector: () => string
  /** Dashboard */
  dashboard: () => string
  /** Device */
  device: () => string
  /** Dictionary */
  dictionary: () => string
  /** {name} (removed) */
  formerMember: (values: { name: string | number }) => string
  /** {name} (you) */
  nameOfYou: (values: { name: string | number }) => string
  /** names of former members */
  namesOfFormerMembers: () => string
  /** Network */
  network: () => string
  /** Policy */
  policy: () => string
  /** Profile */
  profile: () => string
  /** Run settings */
  runSettings: () => string
  /** Run user */
  runUser: () => string
  /** Search progress */
  searched: () => string
  /** Searching: {percent} % done, {records, plural, one {{scanned} record} other {{scanned} records}} scanned, {events, plural, one {{found} event} other {{found} events}} found */
  searching: (values: { percent: string | number; records: number; scanned: string | number; events: number; found: string | number }) => string
  /** Unknown */
  unknown: () => string
  /** Unknown user */
  unknownUser: () => string
  /** Unknown users */
  unknownUsers: () => string
}

export const say = sayOf<Say>(en)
