import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { useProduct } from '#app/use-product.ts'
import { Card } from '#components/layout/Card.tsx'

/** How a profile is handed over, left or deleted: none of it is done from inside, where the session would go with it. */
export function EndOfProfile({ profile, member }: { profile: string; member: boolean }) {
  const docs = `${useProduct().docs}/profiles`
  if (member)
    return (
      <Card as="section" aria-labelledby="profile-end">
        <h2 id="profile-end">Leave</h2>
        <p>
          Only its owner can delete this profile. You can <Link to={paths.team(profile)}>leave it</Link>.
        </p>
      </Card>
    )
  return (
    <Card as="section" aria-labelledby="profile-end">
      <h2 id="profile-end">Hand over or delete</h2>
      <p>
        <b>Hand over.</b> TagoIO’s support moves a profile to another account: ask them with the ID above and the e-mail
        address of that account, which needs a plan with room for it.{' '}
        <a href={docs} target="_blank" rel="noreferrer">
          How TagoIO does it
          <span className="visually-hidden"> (opens in a new tab)</span>
        </a>
      </p>
      <p>
        <b>Delete.</b> The token of this session goes with the profile, so open another one first, then delete this one
        in the list of <Link to={paths.profiles(profile)}>profiles</Link>.
      </p>
    </Card>
  )
}
