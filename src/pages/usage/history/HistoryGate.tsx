import { Button } from '@mantine/core'
import { useProduct } from '#app/use-product.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import classes from '../usage.module.css'
import { say } from './messages/say.ts'

/** According to TagoIO a free plan has no history. Its answer decides, because plans change (contract 5.7). */
export function HistoryGate({ onAsk }: { onAsk: () => void }) {
  return (
    <Notice as="div">
      <p>{say.historyOnFree()}</p>
      <p className={classes.row}>
        <Button variant="default" onClick={onAsk}>
          {say.askHistoryAnyway()}
        </Button>
        <a href={useProduct().admin} target="_blank" rel="noreferrer">
          {say.changePlan({ span: (inside) => <span className="visually-hidden">{inside}</span> })}
        </a>
      </p>
    </Notice>
  )
}
