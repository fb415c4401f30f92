import { Dialog } from '#components/feedback/Dialog.tsx'
import classes from './Dialogs.module.css'
import { KeptHere } from './KeptHere.tsx'
import { useProduct } from '#app/use-product.ts'
import { say } from '../messages/say.ts'

/** The version of this app, its licence and those of the software in it, and what it keeps in this browser. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const { name } = useProduct()
  return (
    <Dialog title={say.aboutName({ name })} onClose={onClose} width={440}>
      <div className={classes.body}>
        <p>{say.aboutPortico({ version: import.meta.env.PORTICO_VERSION })}</p>
        <p>
          {say.licensedUnderApacheLicense({
            link: (inside) => (
              <a href={`${import.meta.env.BASE_URL}third-party-licenses.txt`} target="_blank" rel="noreferrer">
                {inside}
              </a>
            ),
          })}
        </p>
        <KeptHere />
      </div>
    </Dialog>
  )
}
