/** A row of the ledger as the seed writes it. */
export type UsageRow = [service: string, hour: number, amount: number, hours: number]

const day = 86_400_000
const hundredths = (amount: number) => Math.round(amount * 100) / 100

/** Puts before the changes the level that makes the last one come true. */
function opened(service: string, before: number, level: number, changes: readonly UsageRow[]): UsageRow[] {
  const moved = changes.reduce((sum, [, , amount]) => sum + amount, 0)
  return [[service, before - 3_600_000, hundredths(level - moved), 1], ...changes]
}

/** Records come with every input, and most of them go in a clean-up on Sundays: a saw-tooth that ends at `level`. */
export function recordRows(input: readonly UsageRow[], from: number, level: number): UsageRow[] {
  let since = 0
  let cleaned = 0
  const changes = input.map(([, hour, amount, hours]): UsageRow => {
    since += amount
    const cleans = new Date(hour).getUTCDay() === 0 && hour - cleaned > 6 * day
    const gone = cleans ? Math.round(since * 0.96) : 0
    if (cleans) {
      since = 0
      cleaned = hour
    }
    return ['data_records', hour, amount - gone, hours]
  })
  return opened('data_records', from, level, changes)
}

/** Megabytes come on some mornings, and about half of what came goes at once when it has become much. */
export function storageRows(from: number, to: number, level: number, random: () => number): UsageRow[] {
  const changes: UsageRow[] = []
  let grown = 0
  for (let hour = Math.ceil(from / day) * day + day * (10 / 24); hour < to; hour += day) {
    if (random() > 0.45) continue
    const amount = grown > level / 4 ? -grown * 0.55 : (level / 100) * (0.1 + random() * 1.6)
    grown += amount
    changes.push(['file_storage', hour, hundredths(amount), 1])
  }
  return opened('file_storage', from, level, changes)
}
