/** What probe.js leaves in the page for the bench to read. */
export interface Probe {
  /** Milliseconds from navigation to the first row of data, once there is one. */
  firstRow?: number
  /** By interaction: its longest event, in milliseconds; the browser reports none under 16. */
  events: Map<number, number>
  /** Keys and presses, those too short to be reported among them. */
  acts: number
  /** Milliseconds by which tasks were longer than 50. */
  blocking: number
  /** Resolves with the share of frames, in percent, that were not drawn in this many milliseconds. */
  droppedFrames(this: void, span: number): Promise<number>
  /** Resolves with milliseconds from the next input to the first frame in which the condition holds. */
  settled(this: void, condition: string): Promise<number>
}

declare global {
  interface Window {
    probe: Probe
  }
}
