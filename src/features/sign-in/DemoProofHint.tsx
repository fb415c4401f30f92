import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useFormContext } from 'react-hook-form'
import { demoPersonas } from '#api/demo/personas.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { useSession } from '#app/use-session.ts'
import classes from './authenticate.module.css'
import { demoProof } from './demo-proof.ts'
import { say } from './messages/say.ts'

/** The demo person's password, or the code that the demo always accepts, to read or to fill in. */
export function DemoProofHint({ field }: { field: 'password' | 'code' }) {
  const { setValue } = useFormContext<Record<string, string>>()
  const personas = useQuery({ queryKey: ['demo', 'personas'], queryFn: demoPersonas, staleTime: Infinity })
  const proof = demoProof(useSession(), personas.data ?? [])
  if (!proof) return null
  const fill = (inside: ReactNode) => (
    <TextButton
      onClick={() => setValue(field, proof[field], { shouldDirty: true, shouldTouch: true, shouldValidate: true })}
    >
      {inside}
    </TextButton>
  )
  return (
    <p className={classes.demo}>
      {field === 'password'
        ? say.demoPassword({ password: proof.password, fill })
        : say.demoCode({ code: proof.code, fill })}
    </p>
  )
}
