import type { ScreenColour, ScreenText } from './mobile-form.ts'

export const colourLabels: Record<ScreenColour, string> = {
  background_color: 'Background',
  text_color: 'Text',
  button_confirm_background_color: 'Main button',
  button_confirm_text_color: 'Text of the main button',
  button_cancel_background_color: 'Second button',
  button_cancel_text_color: 'Text of the second button',
}

export const textLabels: Record<ScreenText, string> = {
  intro_title: 'Introduction: title',
  intro_desc: 'Introduction: text',
  intro_img: 'Introduction: image',
  wifi_config_title: 'Network: title',
  wifi_config_desc: 'Network: text',
  wait_title: 'Waiting: title',
  wait_desc: 'Waiting: text',
  param_title: 'Details: title',
  done_title: 'Done: title',
  done_desc: 'Done: text',
}

/** The five screens in the order a person meets them. */
export const screens: readonly {
  name: string
  title: ScreenText
  text?: ScreenText
  image?: ScreenText
  confirm: string
}[] = [
  { name: 'Introduction', title: 'intro_title', text: 'intro_desc', image: 'intro_img', confirm: 'Begin' },
  { name: 'Network', title: 'wifi_config_title', text: 'wifi_config_desc', confirm: 'Connect' },
  { name: 'Waiting', title: 'wait_title', text: 'wait_desc', confirm: '' },
  { name: 'Details', title: 'param_title', confirm: 'Continue' },
  { name: 'Done', title: 'done_title', text: 'done_desc', confirm: 'Close' },
]
