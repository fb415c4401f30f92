import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { useProduct } from '#app/use-product.ts'
import { useProfileId } from '#app/use-session.ts'
import { say } from './messages/say.ts'

/** Two ways to settings that have no form here: their raw values, and TagoIO's own admin. */
export function OtherFieldsLink() {
  const { admin } = useProduct()
  const other = paths.runSettings(useProfileId(), 'other')
  return (
    <p>
      {say.seeOtherFields({
        link: (inside) => <Link to={other}>{inside}</Link>,
        span: (inside) => <span className="visually-hidden">{inside}</span>,
        link2: (inside) => (
          <a href={admin} target="_blank" rel="noreferrer">
            {inside}
          </a>
        ),
      })}
    </p>
  )
}
