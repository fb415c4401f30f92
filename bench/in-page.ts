/** The results that probe.js puts into the page for the bench. */
export interface Probe {
  /** Milliseconds from navigation to the first row of data, once there is one. */
  firstRow?: number
  /** For each interaction the duration of its longest event in milliseconds; browsers report none under 16. */
  events: Map<number, number>
  /** The number of key presses and clicks, including those too short to be reported. */
  acts: number
  /** The part over 50 ms of every task. */
  blocking: number
  /** Measures for this many milliseconds; resolves with the percentage of frames that were dropped. */
  droppedFrames(this: void, span: number): Promise<number>
  /** Resolves with the milliseconds from the next input to the first frame in which the condition is true. */
  settled(this: void, condition: string): Promise<number>
}

declare global {
  interface Window {
    probe: Probe
  }
}
