/** The zone of this browser: the likeliest while nothing else is known. */
export const browserTimezone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
