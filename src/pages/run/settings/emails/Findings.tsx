import { Icon } from '#components/display/Icon.tsx'
import styles from './emails.module.css'
import type { TemplateFinding } from './template-lint.ts'
import { say } from './messages/say.ts'

/** A longer list would help nobody. */
const most = 50

/** What is wrong with a template, errors first. */
export function TemplateFindings({ findings }: { findings: readonly TemplateFinding[] }) {
  const all = findings.toSorted((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'))
  const sorted = all.slice(0, most)
  return (
    <div role="status">
      {sorted.length > 0 && (
        <ul className={styles.findings} aria-label={say.findings()}>
          {sorted.map(({ level, words, at }) => (
            <li key={`${words} ${at?.from ?? ''}`} className={level === 'error' ? styles.bad : styles.warn}>
              <Icon
                name={level === 'error' ? 'x' : 'alert-triangle'}
                size={16}
                label={level === 'error' ? say.error() : say.warning()}
              />
              <span>{words}</span>
            </li>
          ))}
          {sorted.length < all.length && (
            <li className={styles.warn}>{say.andMore({ all: all.length - sorted.length })}</li>
          )}
        </ul>
      )}
    </div>
  )
}
