import { useQuery } from '@tanstack/react-query'
import { useFormContext } from 'react-hook-form'
import { demoPersonas } from '#api/demo/personas.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { useSession } from '#app/use-session.ts'
import classes from './authenticate.module.css'
import { demoProof } from './demo-proof.ts'

const words = {
  password: { tells: 'In the demo your password is', unless: ', unless you changed it there.' },
  code: { tells: 'In the demo the code', unless: ' is always right.' },
}

/** The demo person's password, or the code that the demo always accepts, to read or to fill in. */
export function DemoProofHint({ field }: { field: 'password' | 'code' }) {
  const { setValue } = useFormContext<Record<string, string>>()
  const personas = useQuery({ queryKey: ['demo', 'personas'], queryFn: demoPersonas, staleTime: Infinity })
  const proof = demoProof(useSession(), personas.data ?? [])
  if (!proof) return null
  const { tells, unless } = words[field]
  return (
    <p className={classes.demo}>
      {tells} <code>{proof[field]}</code>
      {unless}{' '}
      <TextButton
        onClick={() => setValue(field, proof[field], { shouldDirty: true, shouldTouch: true, shouldValidate: true })}
      >
        Fill it in
      </TextButton>
    </p>
  )
}
