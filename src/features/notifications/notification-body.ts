/** A button as this app writes it: the simpler of the two shapes (contract 8.2). */
export interface NotificationButton {
  /** Without spaces; unique within the message. */
  id: string
  label: string
  color?: string
  url?: string
  /** Id of the analysis it runs. */
  analysis?: string
}

/** The content of a message to run users (contract 8.2). */
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

/** A push shows this many characters; a longer message is cut on the phone (contract 8.2). */
export const pushLength = 140

/** An id made from a label: letters and digits of any script with hyphens between, not in `taken`. */
export function buttonId(label: string, taken: readonly string[]): string {
  const words = label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const base = words.join('-').slice(0, 40) || 'button'
  let id = base
  for (let count = 2; taken.includes(id); count += 1) id = `${base}-${count}`
  return id
}
