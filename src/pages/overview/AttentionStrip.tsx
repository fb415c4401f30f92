import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { StatusBadge, type StatusTone } from '#components/display/StatusBadge.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import { listInWords } from '#lib/words/list-in-words.ts'
import { visibleText } from '#lib/text/visible-text.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { paths } from '#app/paths.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { Card } from '#components/layout/Card.tsx'
import { attentionOf, type Place, type Urgency } from './attention.ts'
import classes from './overview.module.css'
import { useFacts, type Meters } from './use-overview.ts'
import { say } from './messages/say.ts'

const tones: Readonly<Record<Urgency, StatusTone>> = { now: 'bad', soon: 'warn', open: 'info' }
const few = 6

const placeOf = (profile: string): Readonly<Record<Place, string>> => ({
  usage: paths.usage(profile),
  tokens: paths.tokens(profile),
  team: paths.team(profile),
  sso: paths.singleSignOn(profile),
  domain: paths.domain(profile),
  waiting: paths.users(profile, '?status=inactive&login=never'),
  settings: paths.runSettings(profile, 'general'),
  emails: paths.runSettings(profile, 'emails'),
})

/** What needs attention, most urgent first. It grows while parts are read, and names those that could not be. */
export function AttentionStrip({ profile, meters }: { profile: string; meters: Meters }) {
  const { facts, reading, unread } = useFacts(profile, meters)
  const { day } = useFormatters()
  const number = useNumberStyle()
  const [all, setAll] = useState(false)
  const found = attentionOf(facts, { day, number })
  const places = placeOf(profile)
  const [first, ...others] = all ? found : found.slice(0, few)
  return (
    <Card as="section" aria-labelledby="attention">
      <h2 id="attention" className={found.length > 0 ? 'visually-hidden' : classes.calm}>
        {found.length > 0 ? say.needsAttention() : reading ? say.lookingForAttention() : say.nothingNeedsAttention()}
      </h2>
      {first && (
        <div className={classes.first}>
          <StatusBadge tone={tones[first.urgency]}>{first.title}</StatusBadge>
          <p>{visibleText(first.message, 240)}</p>
          <Button component={Link} to={places[first.place]}>
            {first.link}
          </Button>
        </div>
      )}
      {others.length > 0 && (
        <ul className={classes.strip}>
          {others.map(({ key, urgency, title, message, place, link }) => (
            <li key={key}>
              <StatusBadge tone={tones[urgency]}>{title}</StatusBadge>
              <p>{visibleText(message, 240)}</p>
              <Link to={places[place]}>{link}</Link>
            </li>
          ))}
        </ul>
      )}
      {found.length > few && (
        <TextButton onClick={() => setAll(!all)}>
          {all ? say.showLess() : say.showFoundMore({ found: found.length - few })}
        </TextButton>
      )}
      {unread.length > 0 && (
        <p className="text-help" role="status">
          {say.notEverythingRead({ unread: listInWords(unread, 'unit') })}
        </p>
      )}
    </Card>
  )
}
