import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Catalogue } from '#api/policy-catalogue.ts'
import { readState, writeState, type SimulatorState } from './simulator-state.ts'

/**
 * The question in the address, and a way to change it. The router follows with a delay; until then the last change
 * counts, so that no control jumps back and two quick changes do not lose the first.
 */
export function useSimulatorState(
  catalogue: Catalogue,
): [state: SimulatorState, change: (part: Partial<SimulatorState>) => void] {
  const [params, setParams] = useSearchParams()
  const [ahead, setAhead] = useState<{ from: string; state: SimulatorState }>()
  const address = params.toString()
  // The router has followed: from now on the address counts again, whoever changes it.
  if (ahead && ahead.from !== address) setAhead(undefined)
  const state = ahead?.from === address ? ahead.state : readState(params, catalogue)
  const change = (part: Partial<SimulatorState>) => {
    const next = readState(writeState({ ...state, ...part }), catalogue)
    setAhead({ from: address, state: next })
    setParams(writeState(next), { replace: true, preventScrollReset: true })
  }
  return [state, change]
}
