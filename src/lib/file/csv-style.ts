import * as z from 'zod/mini'
import { kept } from '../storage/kept.ts'
import type { NumberStyle } from '../number-style.ts'
import { say } from '../messages/say.ts'

const separators = [',', ';'] as const
/** The separator between the cells of a CSV file. */
export type CsvSeparator = (typeof separators)[number]

const choice = kept({
  area: 'local',
  name: 'csv',
  words: () => say.csvSeparator(),
  schema: z.enum(separators),
})

/**
 * The separator of this person's files: the one chosen at an export before, else the one their spreadsheet expects. Where
 * decimals are written with a comma, spreadsheets expect a semicolon and put a whole line into one cell otherwise.
 */
export const csvSeparator = ({ decimal }: NumberStyle): CsvSeparator => choice.read() ?? (decimal === ',' ? ';' : ',')

/**
 * Remembers the choice for the next exports of this browser. Where storage is full or forbidden, it holds for this file
 * only.
 */
export const keepCsvSeparator = (separator: CsvSeparator): void => void choice.write(separator)

/** A number as the spreadsheet that opens such a file expects it, without thousands separators. */
export const csvNumber = (value: number, separator: CsvSeparator): string =>
  separator === ';' ? String(value).replace('.', ',') : String(value)
