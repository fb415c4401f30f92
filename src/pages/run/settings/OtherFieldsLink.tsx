import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { useProduct } from '#app/use-product.ts'
import { useProfileId } from '#app/use-session.ts'

/** Two ways to settings that have no form here: their raw values, and TagoIO's own admin. */
export function OtherFieldsLink() {
  return (
    <p>
      See them under <Link to={paths.runSettings(useProfileId(), 'other')}>Other fields</Link>, or set them in{' '}
      <a href={useProduct().admin} target="_blank" rel="noreferrer">
        TagoIO’s own admin
        <span className="visually-hidden"> (opens in a new tab)</span>
      </a>
      .
    </p>
  )
}
