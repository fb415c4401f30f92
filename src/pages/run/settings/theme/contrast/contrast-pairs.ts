import { say } from '../messages/say.ts'

/** Two keys whose colours are seen on each other (contract 6.8). */
export interface ContrastPair {
  /** The pair in words: "White text on the warning button" begins with it. */
  name: string
  /** Text, or an icon. */
  ink: string
  surface: string
  /** Keys of the colours below the background, from the top down; the lowest is white. */
  under: readonly string[]
  /** 4.5 for text, 3 for icons (WCAG AA). */
  atLeast: 3 | 4.5
  /** Which of the two a fix should change: brand colours are in page surfaces, and white is the text on buttons. */
  mend: 'ink' | 'surface'
}

type Rest = Partial<Pick<ContrastPair, 'under' | 'atLeast' | 'mend'>>

const pair = (name: () => string, surface: string, ink: string, rest: Rest = {}): ContrastPair => ({
  get name() {
    return name()
  },
  ink,
  surface,
  under: [],
  atLeast: 4.5,
  mend: 'ink',
  ...rest,
})

const button = (name: () => string, surface: string): ContrastPair =>
  pair(name, surface, `${surface}Text`, { under: ['contentBackground'], mend: 'surface' })

/** Every pair that the audit checks. */
export const contrastPairs: readonly ContrastPair[] = [
  pair(say.textOnNavbar, 'navbar', 'navbarText'),
  pair(say.textOnSignInButton, 'loginButton', 'loginButtonText', { under: ['loginForm'], mend: 'surface' }),
  pair(say.textOnSignInForm, 'loginForm', 'loginForeground'),
  button(say.textOnPrimaryButton, 'buttonPrimary'),
  button(say.textOnDefaultButton, 'buttonDefault'),
  button(say.textOnSuccessButton, 'buttonSuccess'),
  button(say.textOnWarningButton, 'buttonWarning'),
  button(say.textOnDangerButton, 'buttonDanger'),
  button(say.textOnDisabledButton, 'buttonDisabled'),
  button(say.textOnUpgradeButton, 'buttonUpgrade'),
  pair(say.textOnSidebar, 'sidebarBackground', 'sidebarText'),
  pair(say.iconsOnSidebar, 'sidebarBackground', 'sidebarForegroundIcon', { atLeast: 3 }),
  pair(say.textOnSelectedItem, 'sidebarItemSelected', 'sidebarText', { under: ['sidebarBackground'] }),
  pair(say.textOnHeader, 'contentHeader', 'contentHeaderText', { under: ['contentBackground'] }),
  pair(say.textOnPage, 'contentBackground', 'regularText'),
  pair(say.linksOnPage, 'contentBackground', 'link'),
  pair(say.textOfInputs, 'inputBackground', 'inputForeground', { under: ['contentBackground'] }),
  pair(say.textOfReadOnlyInputs, 'inputBackgroundReadOnly', 'inputForegroundReadOnly', {
    under: ['contentBackground'],
  }),
  pair(say.textOfTooltips, 'tooltipContainer', 'tooltipText', { under: ['contentBackground'], mend: 'surface' }),
  pair(say.textOfToasts, 'toast', 'toastText', { under: ['contentBackground'] }),
  pair(say.textOfNotifications, 'notificationItem', 'notificationText', { under: ['contentBackground'] }),
  pair(say.numberAtBell, 'notificationButtonAmount', 'notificationButtonAmountText', {
    under: ['navbar'],
    mend: 'surface',
  }),
  pair(say.accountMenuItems, 'navbarDropdownBackground', 'navbarDropdownOption', {
    under: ['contentBackground'],
  }),
  pair(say.textOfTabs, 'tabLabelBackground', 'tabText', { under: ['contentBackground'] }),
]

/** The pairs that have this key as text or background. */
export const pairsOf = (key: string): readonly ContrastPair[] => byKey.get(key) ?? []

const byKey = new Map(
  [...new Set(contrastPairs.flatMap(({ ink, surface }) => [ink, surface]))].map((key) => [
    key,
    contrastPairs.filter(({ ink, surface }) => ink === key || surface === key),
  ]),
)

/** The pairs whose contrast depends on this key: as text, as background, or as a colour below it. */
export const pairsTouching = (key: string): readonly ContrastPair[] =>
  contrastPairs.filter(({ ink, surface, under }) => ink === key || surface === key || under.includes(key))

/** Every key that affects the contrast of these pairs. */
export const keysOfPairs = (pairs: readonly ContrastPair[]): readonly string[] => [
  ...new Set(pairs.flatMap(({ ink, surface, under }) => under.concat(ink, surface))),
]
