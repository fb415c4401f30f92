/** Part of the plan's limit a job takes; the rest is for the person, who goes on working (contract 1.8: one budget for all). */
const share = 0.8

export type Plan = 'free' | 'starter' | 'scale'

/** A plan as the API writes it; an unknown one is paced as the smallest. */
export const planFrom = (text: string | null | undefined): Plan =>
  text === 'scale' || text === 'starter' ? text : 'free'

/** Milliseconds between two rows so that a job never reaches the limit by itself. */
export const intervalFor = (perMinute: number): number => Math.ceil(60_000 / Math.max(1, perMinute * share))
