/** A text as searches compare it: letter case, accents and blanks at its ends do not matter (regression class R22). */
export const foldText = (text: string): string => text.trim().normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
