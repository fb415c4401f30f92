import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { Card } from '#components/layout/Card.tsx'
import { say } from './messages/say.ts'

/** How a profile is handed over, left or deleted: none of it is done from inside, where the session would go with it. */
export function EndOfProfile({ profile, member }: { profile: string; member: boolean }) {
  const docs = useVendorDocs('profiles')
  if (member)
    return (
      <Card as="section" aria-labelledby="profile-end">
        <h2 id="profile-end">{say.leave()}</h2>
        <p>{say.memberMayLeave({ link: (inside) => <Link to={paths.team(profile)}>{inside}</Link> })}</p>
      </Card>
    )
  return (
    <Card as="section" aria-labelledby="profile-end">
      <h2 id="profile-end">{say.handOverOrDelete()}</h2>
      <p>
        {say.handOver({
          span: (inside) => <span className="visually-hidden">{inside}</span>,
          link: (inside) => (
            <a href={docs} target="_blank" rel="noreferrer">
              {inside}
            </a>
          ),
        })}
      </p>
      <p>{say.deleteElsewhere({ link: (inside) => <Link to={paths.profiles(profile)}>{inside}</Link> })}</p>
    </Card>
  )
}
