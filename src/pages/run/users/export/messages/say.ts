// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Choose at least one column. */
  chooseColumn: () => string
  /** Columns */
  columns: () => string
  /** CSV, for spreadsheets */
  csvForSpreadsheets: () => string
  /** Times use {zone}. Each tag key has its own column, and one more column contains all tags as JSON. */
  csvHelp: (values: { zone: string | number }) => string
  /** All users in this profile, in order of creation. */
  everybody: () => string
  /** All users that match the search and filters, in order of creation. */
  everybodyMatching: () => string
  /** All users that match the search and filters ({people}), in order of creation. */
  everybodyMatchingOf: (values: { people: string | number }) => string
  /** All users in this profile ({people}), in order of creation. */
  everybodyOf: (values: { people: string | number }) => string
  /** The export stopped after {people} */
  exportStopped: (values: { people: string | number }) => string
  /** Export users */
  exportUsers: () => string
  /** {people} exported */
  exported: (values: { people: string | number }) => string
  /** File */
  file: () => string
  /** {label} ({zone}) */
  headInZone: (values: { label: string | number; zone: string | number }) => string
  /** JSON, for programs */
  jsonForPrograms: () => string
  /** Times use UTC. Field names match the API. */
  jsonHelp: () => string
  /** The file contains personal data. Store it securely. */
  keepFileSafe: () => string
  /** no */
  noInFile: () => string
  /** {people} loaded */
  peopleRead: (values: { people: string | number }) => string
  /** Stop */
  stop: () => string
  /** Tags (JSON) */
  tagsJson: () => string
  /** Users loaded */
  usersRead: () => string
  /** Writing file */
  writingTheFile: () => string
  /** yes */
  yesInFile: () => string
}

export const say = sayOf<Say>(en)
