/** What probe.js leaves in the page for the bench to read. */
export interface Probe {
  /** Milliseconds from navigation to the first row of data, once there is one. */
  firstRow?: number
  /** Longest event since the last reset, in milliseconds; the browser reports none under 16. */
  worstEvent: number
  /** Resolves with milliseconds from the next input to the first frame in which the condition holds. */
  settled(this: void, condition: string): Promise<number>
}

declare global {
  interface Window {
    probe: Probe
  }
}
