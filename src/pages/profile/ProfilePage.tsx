import { useQuery } from '@tanstack/react-query'
import { anyProfile } from '#api/any-profile.ts'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { visibleText } from '#lib/text/visible-text.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { FormSkeleton } from '#components/feedback/Skeleton.tsx'
import { PageTitle } from '#app/PageTitle.tsx'
import { paths } from '#app/paths.ts'
import { useOwnership } from '#features/plan/use-ownership.ts'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { PageColumn } from '#components/layout/PageColumn.tsx'
import { Card } from '#components/layout/Card.tsx'
import { EndOfProfile } from './EndOfProfile.tsx'
import { EnvironmentMark } from './EnvironmentMark.tsx'
import { ProfileDetails } from './ProfileDetails.tsx'
import { ProfileFacts } from './ProfileFacts.tsx'
import { say } from './messages/say.ts'

/** The open profile itself: its name and pictures, what is known of it, its mark, and its end. */
export default function ProfilePage() {
  const profile = useProfileId()
  const current = useQuery(anyProfile.one(profile))
  const { who } = useOwnership()
  const readOnly = useReadOnlyReason()
  const name = current.data?.info.name
  const reason = who === 'member' ? say.onlyOwnerChangesIt() : readOnly
  return (
    <>
      <PageTitle page={name ? visibleText(name, 60) : say.profile()} />
      <PageHeader
        back={{ to: paths.profiles(profile), label: say.profiles() }}
        title={name ? visibleText(name, 120) : say.profile()}
        about={say.about()}
        docs={useVendorDocs('profiles')}
      />
      <PageColumn>
        <QueryState
          query={current}
          skeleton={
            <Card>
              <FormSkeleton rows={3} />
            </Card>
          }
          renderError={(error, retry) => <ErrorPanel error={error} title={say.profileCouldNotRead()} onRetry={retry} />}
        >
          {(info) => (
            <>
              <ProfileDetails current={info} reason={reason} />
              <ProfileFacts current={info} shared={who === 'member'} />
              <EnvironmentMark profile={profile} />
              <EndOfProfile profile={profile} member={who === 'member'} />
            </>
          )}
        </QueryState>
      </PageColumn>
    </>
  )
}
