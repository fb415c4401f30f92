/**
 * The full name of a message: its room and its key.
 * @param {string} room @param {string} key
 */
export const nameOf = (room, key) => `${room} ${key}`

/**
 * Messages that share their English with another but not its translation; the catalogues need their names as well.
 * @param {readonly import('./rooms.mjs').Room[]} rooms
 * @returns {Map<string, string>} what to tell them apart by, for each by its name
 */
export function meaningsOf(rooms) {
  /** @type {Map<string, { name: string, others: string }[]>} */
  const byEnglish = new Map()
  for (const { folder, texts } of rooms) {
    const { en = {}, ...others } = texts
    for (const [key, english] of Object.entries(en)) {
      const translations = Object.values(others).map((own) => own?.[key] ?? english)
      const same = byEnglish.get(english) ?? []
      byEnglish.set(english, [...same, { name: nameOf(folder, key), others: JSON.stringify(translations) }])
    }
  }
  const told = [...byEnglish.values()].filter((same) => same.some(({ others }) => others !== same[0]?.others))
  return new Map(told.flatMap((same) => same.map(({ name }) => [name, `${name}: `])))
}
