import { useOutletContext } from 'react-router'
import type { RunSettings } from '#api/run/run-settings.ts'

/** The settings when the tab was opened, as read by the page above it. */
export const useSettings = () => useOutletContext<RunSettings>()
