import { useOutletContext } from 'react-router'
import type { RunSettings } from '#api/run/run-settings.ts'

/** The settings that a tab was opened with, as the page above it read them. */
export const useSettings = () => useOutletContext<RunSettings>()
