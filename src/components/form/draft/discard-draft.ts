import { createContext, use } from 'react'

/** Discards the changes of the surrounding form; undefined outside of a form. */
export const DiscardDraft = createContext<(() => void) | undefined>(undefined)

export const useDiscardDraft = () => use(DiscardDraft)
