import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { policies, parsePolicy } from '#api/policies.ts'
import { isObject } from '#lib/json.ts'
import { SaveCancelled } from '#components/form/save/save-cancelled.ts'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { PageTitle } from '#app/PageTitle.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'
import { useAgreeToEffect } from './editor/use-agree-to-effect.tsx'
import { PolicyForm } from './editor/PolicyForm.tsx'
import { presetValues } from './editor/preset.ts'
import { say } from './messages/say.ts'

/** The form for a new policy; the address may pre-fill it. */
export default function NewPolicyPage() {
  const profile = useProfileId()
  const [params] = useSearchParams()
  const [saved] = useState(() => presetValues(params))
  const create = useMutation(policies.create(profile))
  const remove = useMutation(policies.remove(profile))
  const effect = useAgreeToEffect()
  const navigate = useNavigate()
  return (
    <>
      <PageTitle page={say.newPolicy()} />
      <PageHeader
        title={say.newPolicy()}
        about={say.newPolicyAbout()}
        back={{ to: paths.policies(profile), label: say.policies() }}
      />
      <PolicyForm
        saved={saved}
        draftKey={`new-policy:${profile}:${params.toString()}`}
        save={async (all) => {
          if (!(await effect.agree(undefined, parsePolicy({ id: '', ...all })))) throw new SaveCancelled()
          const id = await create.mutateAsync(all)
          const undo = async () => {
            await remove.mutateAsync(id)
            void navigate(paths.policies(profile))
          }
          return { id, undo }
        }}
        savedMessage={({ name }) => say.policyCreated({ name })}
        failureTitle={say.policyNotCreated()}
        onSaved={(_, made) =>
          void navigate(
            isObject(made) && typeof made['id'] === 'string'
              ? paths.policy(profile, made['id'])
              : paths.policies(profile),
          )
        }
      />
      {effect.dialog}
    </>
  )
}
