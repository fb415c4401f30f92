import { createContext } from 'react'

/**
 * The profile that the address names, undefined where it names none. A context of its own, because the router's is
 * another one after each change of the address, which would draw all of the frame again.
 */
export const ProfileIdContext = createContext<string | undefined>(undefined)
