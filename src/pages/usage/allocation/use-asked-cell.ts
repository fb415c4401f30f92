import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import { serviceKeys } from '#api/services.ts'
import { cellName } from './allocation-matrix.ts'

/** Focuses the cell of this profile for the service in the address (`?service=email`), ready to type. */
export function useAskedCell(profile: string | undefined): void {
  const [params] = useSearchParams()
  const service = serviceKeys.find((key) => key === params.get('service'))
  // Focus belongs to the browser.
  useEffect(() => {
    if (service === undefined || profile === undefined) return undefined
    // After the frame has focused the heading of the page, as it does on every navigation.
    const later = requestAnimationFrame(() => {
      const cell = document.querySelector<HTMLInputElement>(`[name="${CSS.escape(cellName(profile, service))}"]`)
      cell?.focus()
      cell?.select()
      cell?.scrollIntoView({ block: 'center', inline: 'center' })
    })
    return () => cancelAnimationFrame(later)
    // oxlint-disable-next-line react/exhaustive-deps -- the order of rows settles later, the focus is set once
  }, [service])
}
