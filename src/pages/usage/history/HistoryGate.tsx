import { Button } from '@mantine/core'
import { useProduct } from '#app/use-product.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import classes from '../usage.module.css'

/** A free plan has no history, as far as TagoIO says; its answer decides, because plans change (contract 5.7). */
export function HistoryGate({ onAsk }: { onAsk: () => void }) {
  return (
    <Notice as="div">
      <p>
        The usage history and its forecast belong to the Starter and Scale plans; this profile is on Free. The figures
        above are there on every plan.
      </p>
      <p className={classes.row}>
        <Button variant="default" onClick={onAsk}>
          Ask for the history anyway
        </Button>
        <a href={useProduct().admin} target="_blank" rel="noreferrer">
          Change the plan at TagoIO<span className="visually-hidden"> (opens in a new tab)</span>
        </a>
      </p>
    </Notice>
  )
}
