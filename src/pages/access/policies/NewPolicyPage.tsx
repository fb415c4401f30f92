import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { policies } from '../../../api/policies.ts'
import { PageHeader } from '../../../components/display/PageHeader.tsx'
import { PageTitle } from '../../shell/PageTitle.tsx'
import { paths } from '../../shell/paths.ts'
import { useProfileId } from '../../shell/use-session.ts'
import { PolicyForm } from './editor/PolicyForm.tsx'
import { presetValues } from './editor/preset.ts'

/** A policy that does not exist yet; the address may say what it begins with. */
export default function NewPolicyPage() {
  const profile = useProfileId()
  const [params] = useSearchParams()
  const [saved] = useState(() => presetValues(params))
  const create = useMutation(policies.create(profile))
  const navigate = useNavigate()
  return (
    <>
      <PageTitle page="New policy" />
      <PageHeader
        title="New policy"
        about="Who may do what. Nothing is granted until it is created."
        back={{ to: paths.policies(profile), label: 'Policies' }}
      />
      <PolicyForm
        saved={saved}
        draftKey={`new-policy:${profile}:${params.toString()}`}
        save={(all) => create.mutateAsync(all)}
        savedMessage={({ name }) => `Policy ${name} created`}
        failureTitle="The policy was not created"
        onSaved={(_, made) =>
          void navigate(typeof made === 'string' ? paths.policy(profile, made) : paths.policies(profile))
        }
      />
    </>
  )
}
