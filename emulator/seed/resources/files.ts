import { textToBase64 } from '#emulator/rules/secrets/base64.ts'
import type { Database } from '#emulator/store/db.ts'
import { putFile } from '#emulator/store/files.ts'
import { profileIds } from '../people/personas.ts'
import { favicon, logo, river } from '../pictures.ts'
import { randomNumbers } from '../random.ts'
import { pictureFiles } from './resource-ids.ts'

const day = 86_400_000

interface FileSeed {
  path: string
  content: string
  age: number
  isPublic?: boolean
}

const text = (lines: readonly string[]): string => textToBase64(`${lines.join('\n')}\n`)

/** A sheet of one day: a line for each half hour. */
function sheet(number: number): string {
  const random = randomNumbers(number)
  const rows = Array.from({ length: 48 }, (_, at) => {
    const clock = `${String(Math.floor(at / 2)).padStart(2, '0')}:${at % 2 === 0 ? '00' : '30'}`
    return `${clock},${(90 + random() * 60).toFixed(1)},${(3.4 + random() * 1.4).toFixed(2)},${(2.2 + random() * 2.8).toFixed(2)}`
  })
  return text(['time,flow_rate,pressure,level', ...rows])
}

const months = ['january', 'february', 'march', 'april', 'may', 'june'] as const

/** Thirty files, as a utility collects them. */
function* production(): Generator<FileSeed> {
  yield { path: pictureFiles.logo, content: logo, age: 480, isPublic: true }
  yield { path: pictureFiles.favicon, content: favicon, age: 480, isPublic: true }
  yield { path: pictureFiles.background, content: textToBase64(river), age: 200, isPublic: true }
  for (let number = 1; number <= 14; number += 1) {
    const path = `reports/daily/day-${String(number).padStart(2, '0')}.csv`
    yield { path, content: sheet(number), age: 15 - number }
  }
  for (const [at, month] of months.entries()) {
    const lines = ['site,litres,share', ...['north-plant', 'south-plant'].map((site, row) => `${site},${(at + 2) * 410_000 + row * 77_000},${row === 0 ? 0.6 : 0.4}`)]
    yield { path: `reports/monthly/${month}.csv`, content: text(lines), age: 190 - at * 30 }
  }
  yield { path: 'reports/readme.txt', content: text(['Sheets of the last two weeks, and sums by month.']), age: 300 }
  yield { path: 'manuals/north plant, start-up.txt', content: text(['Open the suction valve.', 'Prime the pump.', 'Start at 40 %.']), age: 350 }
  yield { path: 'manuals/pump-station-3/alignment.txt', content: text(['Measure cold.', 'Measure again warm.']), age: 120 }
  yield { path: 'manuals/pump-station-3/wiring-2023.json', content: text(['{"motor": "M3", "breaker": "Q12"}']), age: 119 }
  yield { path: 'terms/terms-of-use.txt', content: text(['These terms are fictional.']), age: 450, isPublic: true }
  yield { path: 'exports/devices.csv', content: text(['name,site', 'North plant pump 1,north-plant']), age: 33 }
  yield { path: 'status.json', content: text(['{"status": "green"}']), age: 0.1, isPublic: true }
} // prettier-ignore

const shared: readonly FileSeed[] = [
  { path: 'images/hillside.png', content: favicon, age: 250, isPublic: true },
  { path: 'reports/reservoir.csv', content: text(['day,level', '1,3.2']), age: 40 },
]

/** Public pictures, private reports. */
export function seedFiles(db: Database, now: number): void {
  const put = (profile: string, { path, content, age, isPublic = false }: FileSeed) =>
    putFile(db, {
      profile,
      path,
      content,
      size: atob(content).length,
      public: Number(isPublic),
      last_modified: Math.floor(now - age * day),
    })
  for (const file of production()) put(profileIds.production, file)
  for (const file of shared) put(profileIds.shared, file)
}
