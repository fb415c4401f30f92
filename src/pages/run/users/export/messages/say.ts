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
  /** Times are in {zone}. Tags get a column for each key, and one with all of them as JSON. */
  csvHelp: (values: { zone: string | number }) => string
  /** Everybody in this profile, in the order they were created. */
  everybody: () => string
  /** Everybody the search and the filters match, in the order they were created. */
  everybodyMatching: () => string
  /** Everybody the search and the filters match, {people}, in the order they were created. */
  everybodyMatchingOf: (values: { people: string | number }) => string
  /** Everybody in this profile, {people}, in the order they were created. */
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
  /** Times are in UTC, and names are those of the API. */
  jsonHelp: () => string
  /** The file holds personal data: keep it as safe as the console itself. */
  keepFileSafe: () => string
  /** no */
  noInFile: () => string
  /** {people} read */
  peopleRead: (values: { people: string | number }) => string
  /** Stop */
  stop: () => string
  /** Tags (JSON) */
  tagsJson: () => string
  /** Users read */
  usersRead: () => string
  /** Writing the file */
  writingTheFile: () => string
  /** yes */
  yesInFile: () => string
}

export const say = sayOf<Say>(en)
