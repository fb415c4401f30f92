import { useSearchParams } from 'react-router'

/** The steps in order; each has its own address, `?step=mapping`. */
export const ssoSteps = ['register', 'metadata', 'mapping', 'review', 'enable'] as const
export type SsoStep = (typeof ssoSteps)[number]

const isStep = (value: string | null): value is SsoStep => ssoSteps.some((step) => step === value)

/** The open step from the address; `first` if the address has none, and no step for `none`. */
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
