import parts from './parts.module.css'
import { say } from './messages/say.ts'

const arc = (from: number, to: number) => {
  const at = (share: number) => {
    const angle = Math.PI * (1 - share)
    return `${(50 + 40 * Math.cos(angle)).toFixed(2)} ${(50 - 40 * Math.sin(angle)).toFixed(2)}`
  }
  return `M${at(from)} A40 40 0 0 1 ${at(to)}`
}

/** A gauge that is two thirds full, with its danger range at the end. */
export function Gauge() {
  return (
    <svg viewBox="0 0 100 60" className={parts.gauge} focusable="false" aria-hidden>
      <path d={arc(0, 1)} className={parts.gaugeEmpty} />
      <path d={arc(0, 0.66)} className={parts.gaugeFill} />
      <path d={arc(0.88, 1)} className={parts.gaugeDanger} />
      <path d="M50 4v4M12 26l3 2M88 26l-3 2" className={parts.gaugeTick} />
      <text x="50" y="46" className={parts.gaugeValue}>
        66 %
      </text>
      <text x="50" y="57" className={parts.gaugeCaption}>
        {say.ofVolume()}
      </text>
    </svg>
  )
}
