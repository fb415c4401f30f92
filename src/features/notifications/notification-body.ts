/** A button as it is written: the simple one of the two shapes (contract 8.2). */
export interface NotificationButton {
  /** Without spaces; unique within the message. */
  id: string
  label: string
  color?: string
  url?: string
  /** Id of the script it runs. */
  analysis?: string
}

/** What a message to run users says (contract 8.2). */
export interface NotificationBody {
  title: string
  message: string
  buttons?: readonly NotificationButton[]
  buttons_autodisable?: boolean
  icon?:
    | { image_url: string; bg_color?: string; fit?: 'contain' }
    | { svg_url: string; svg_color?: string; bg_color?: string }
}

/** Most buttons a message can have (contract 8.2). */
export const maxButtons = 4

/** A push shows so many characters; a longer message is cut on the phone (contract 8.2). */
export const pushLength = 140

/** An id from a label: letters and digits of any script with hyphens between, unique among `taken`. */
export function buttonId(label: string, taken: readonly string[]): string {
  const words = label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const base = words.join('-').slice(0, 40) || 'button'
  let id = base
  for (let count = 2; taken.includes(id); count += 1) id = `${base}-${count}`
  return id
}
