import { useSearchParams } from 'react-router'

/** The steps in their order; each has its address, `?step=mapping`. */
export const steps = ['register', 'metadata', 'mapping', 'review', 'enable'] as const
export type Step = (typeof steps)[number]

const isStep = (value: string | null): value is Step => steps.some((step) => step === value)

/** The open step, which the address names; `first` when it names none, and none for `none`. */
export function useSsoStep(first: Step | undefined) {
  const [params, setParams] = useSearchParams()
  const named = params.get('step')
  const open = isStep(named) ? named : named === 'none' ? undefined : first
  const show = (step: Step | undefined) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        after.set('step', step ?? 'none')
        return after
      },
      { preventScrollReset: true },
    )
  return { open, show }
}
