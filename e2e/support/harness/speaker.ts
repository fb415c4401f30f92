import { pseudo } from '#scripts/messages/pseudo.mjs'
import { readRooms } from '#scripts/messages/rooms.mjs'

/** What a message says in a language, by the folder of its room below src and its key. */
export type Speaker = (folder: string, key: string) => RegExp

/**
 * Finds things by their names in another language, as those who speak it do: `said('pages/team', 'inviteMember')`. What
 * a message is given may be anything. `pseudo` is the language of scripts/messages/pseudo.mjs.
 */
export function speaker(language: 'en' | 'pt-BR' | 'es' | 'pseudo'): Speaker {
  const rooms = readRooms()
  return (folder, key) => {
    const texts = rooms.find((room) => room.folder === `src/${folder}`)?.texts
    const english = texts?.['en']?.[key]
    const text = language === 'pseudo' ? english && pseudo(english) : texts?.[language]?.[key]
    if (text === undefined) throw new Error(`src/${folder}: no message ${key} in ${language}`)
    const plain = text.replaceAll(/<\/?\w+>/g, '').split(/\{\w+\}/)
    return new RegExp(`^${plain.map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)).join('.+')}$`)
  }
}
