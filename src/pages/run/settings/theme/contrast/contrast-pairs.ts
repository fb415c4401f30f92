/** Two keys that are read against each other (contract 6.8). */
export interface ContrastPair {
  /** The two as a person says it: "White text on the warning button" begins with it. */
  name: string
  /** Text, or an icon. */
  ink: string
  surface: string
  /** Keys that lie under the surface, from the top down; the paper is white. */
  under: readonly string[]
  /** 4.5 for text, 3 for icons (WCAG AA). */
  atLeast: 3 | 4.5
  /** Which of the two moves when the panel mends the pair: brands live in surfaces of pages, white lives on buttons. */
  mend: 'ink' | 'surface'
}

type Rest = Partial<Pick<ContrastPair, 'under' | 'atLeast' | 'mend'>>

const pair = (name: string, surface: string, ink: string, rest: Rest = {}): ContrastPair => ({
  name,
  ink,
  surface,
  under: [],
  atLeast: 4.5,
  mend: 'ink',
  ...rest,
})

const button = (kind: string): ContrastPair =>
  pair(`Text on the ${kind.toLowerCase()} button`, `button${kind}`, `button${kind}Text`, {
    under: ['contentBackground'],
    mend: 'surface',
  })

/** Every pair that the audit judges. */
export const contrastPairs: readonly ContrastPair[] = [
  pair('Text on the navigation bar', 'navbar', 'navbarText'),
  pair('Text on the sign-in button', 'loginButton', 'loginButtonText', { under: ['loginForm'], mend: 'surface' }),
  pair('Text on the sign-in form', 'loginForm', 'loginForeground'),
  ...['Primary', 'Default', 'Success', 'Warning', 'Danger', 'Disabled', 'Upgrade'].map(button),
  pair('Text on the sidebar', 'sidebarBackground', 'sidebarText'),
  pair('Icons on the sidebar', 'sidebarBackground', 'sidebarForegroundIcon', { atLeast: 3 }),
  pair('Text on the selected sidebar item', 'sidebarItemSelected', 'sidebarText', { under: ['sidebarBackground'] }),
  pair('Text on the page header', 'contentHeader', 'contentHeaderText', { under: ['contentBackground'] }),
  pair('Text on the page', 'contentBackground', 'regularText'),
  pair('Links on the page', 'contentBackground', 'link'),
  pair('Text of inputs', 'inputBackground', 'inputForeground', { under: ['contentBackground'] }),
  pair('Text of read-only inputs', 'inputBackgroundReadOnly', 'inputForegroundReadOnly', {
    under: ['contentBackground'],
  }),
  pair('Text of tooltips', 'tooltipContainer', 'tooltipText', { under: ['contentBackground'], mend: 'surface' }),
  pair('Text of toasts', 'toast', 'toastText', { under: ['contentBackground'] }),
  pair('Text of notifications', 'notificationItem', 'notificationText', { under: ['contentBackground'] }),
  pair('Number at the bell', 'notificationButtonAmount', 'notificationButtonAmountText', {
    under: ['navbar'],
    mend: 'surface',
  }),
  pair('Items of the account menu', 'navbarDropdownBackground', 'navbarDropdownOption', {
    under: ['contentBackground'],
  }),
  pair('Text of tabs', 'tabLabelBackground', 'tabText', { under: ['contentBackground'] }),
]

/** The pairs whose two colours include this key. */
export const pairsOf = (key: string): readonly ContrastPair[] => byKey.get(key) ?? []

const byKey = new Map(
  [...new Set(contrastPairs.flatMap(({ ink, surface }) => [ink, surface]))].map((key) => [
    key,
    contrastPairs.filter(({ ink, surface }) => ink === key || surface === key),
  ]),
)

/** The pairs that read otherwise when this key changes: as text, as its background, or as what lies under that. */
export const pairsTouching = (key: string): readonly ContrastPair[] =>
  contrastPairs.filter(({ ink, surface, under }) => ink === key || surface === key || under.includes(key))

/** Every key that decides how these pairs read. */
export const keysOfPairs = (pairs: readonly ContrastPair[]): readonly string[] => [
  ...new Set(pairs.flatMap(({ ink, surface, under }) => under.concat(ink, surface))),
]
