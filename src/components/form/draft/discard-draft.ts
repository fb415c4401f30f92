import { createContext, use } from 'react'

/** Takes back what is typed in the form around; undefined outside of a form. */
export const DiscardDraft = createContext<(() => void) | undefined>(undefined)

export const useDiscardDraft = () => use(DiscardDraft)
