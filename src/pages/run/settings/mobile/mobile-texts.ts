import type { ScreenColour, ScreenText } from './mobile-form.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

export const colourLabels: Record<ScreenColour, () => string> = {
  background_color: say.background,
  text_color: say.text,
  button_confirm_background_color: say.mainButton,
  button_confirm_text_color: say.textMainButton,
  button_cancel_background_color: say.secondButton,
  button_cancel_text_color: say.textSecondButton,
}

export const textLabels: Record<ScreenText, () => string> = {
  intro_title: say.introductionTitle,
  intro_desc: say.introductionText,
  intro_img: say.introductionImage,
  wifi_config_title: say.networkTitle,
  wifi_config_desc: say.networkText,
  wait_title: say.waitingTitle,
  wait_desc: say.waitingText,
  param_title: say.detailsTitle,
  done_title: say.doneTitle,
  done_desc: say.doneText,
}

/** The five screens in the order in which a person sees them. */
export const screens: readonly {
  name: () => string
  title: ScreenText
  text?: ScreenText
  image?: ScreenText
  confirm?: () => string
}[] = [
  {
    name: say.introduction,
    title: 'intro_title',
    text: 'intro_desc',
    image: 'intro_img',
    confirm: say.begin,
  },
  {
    name: say.network,
    title: 'wifi_config_title',
    text: 'wifi_config_desc',
    confirm: say.connect,
  },
  { name: say.waiting, title: 'wait_title', text: 'wait_desc' },
  {
    name: say.details,
    title: 'param_title',
    confirm: common.continue,
  },
  {
    name: common.done,
    title: 'done_title',
    text: 'done_desc',
    confirm: common.close,
  },
]
