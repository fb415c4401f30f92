import { useSearchParams } from 'react-router'

/** The steps in their order; each has its address, `?step=mapping`. */
export const ssoSteps = ['register', 'metadata', 'mapping', 'review', 'enable'] as const
export type SsoStep = (typeof ssoSteps)[number]

const isStep = (value: string | null): value is SsoStep => ssoSteps.some((step) => step === value)

/** The open step, which the address names; `first` when it names none, and none for `none`. */
export function useSsoStep(first: SsoStep | undefined) {
  const [params, setParams] = useSearchParams()
  const named = params.get('step')
  const open = isStep(named) ? named : named === 'none' ? undefined : first
  const show = (step: SsoStep | undefined) =>
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
