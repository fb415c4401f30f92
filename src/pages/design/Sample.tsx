import { useId, type ReactNode } from 'react'
import { Card } from '#components/layout/Card.tsx'
import { CardTitle } from '#components/layout/CardTitle.tsx'

/** One part of the design system, in all its states. */
export function Sample({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <Card as="section" aria-labelledby={id}>
      <CardTitle id={id}>{title}</CardTitle>
      {children}
    </Card>
  )
}
