/** Distances, on a grid of four pixels: `--portico-space-3` is three steps. Mantine's own spacing is made of them. */
export const space = { 1: '4px', 2: '8px', 3: '12px', 4: '16px', 5: '20px', 6: '24px' } as const

/** Corners: of a small control, of a card or field, of what lies over the page, and round ends. */
export const radius = { small: '6px', medium: '8px', large: '10px', pill: '999px' } as const

/** Sizes of text beside the base of 14 px: the smallest there is, help under a field, the title of a section. */
export const fontSize = { small: '12px', help: '13px', title: '16px' } as const
