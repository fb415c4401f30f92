import { Dialog } from '#components/feedback/Dialog.tsx'
import classes from './Dialogs.module.css'
import { useProduct } from '#app/use-product.ts'

/** The version of this app, its licence, and those of the software in it. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const { name } = useProduct()
  return (
    <Dialog title={`About ${name}`} onClose={onClose} width={440}>
      <div className={classes.body}>
        <p>
          Portico {import.meta.env.PORTICO_VERSION}, an open-source admin console for TagoIO. It is not a product of
          TagoIO.
        </p>
        <p>
          Licensed under the Apache License 2.0.{' '}
          <a href={`${import.meta.env.BASE_URL}third-party-licenses.txt`} target="_blank" rel="noreferrer">
            Licences of what it ships (opens in a new tab)
          </a>
        </p>
      </div>
    </Dialog>
  )
}
