/**
 * The share of the plan's limit that a job uses; the rest is for the person, who goes on working (contract 1.8: one
 * budget for all).
 */
const share = 0.8

export type Plan = 'free' | 'starter' | 'scale'

/** A plan as the API writes it; an unknown one is treated as the smallest. */
export const planFrom = (text: string | null | undefined): Plan =>
  text === 'scale' || text === 'starter' ? text : 'free'

/** Milliseconds between two rows, so that a job alone never reaches the limit. */
export const intervalFor = (perMinute: number): number => Math.ceil(60_000 / Math.max(1, perMinute * share))
