import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { PersonaId } from '#api/demo/personas.ts'
import { startDemo } from '#api/demo/connection.ts'
import { enterDemo, enterFreshDemo } from '#api/demo/enter.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import { Card } from '#components/layout/Card.tsx'
import classes from './SignInPage.module.css'
import { say } from './messages/say.ts'

const people: { id: PersonaId; label: string; about: string }[] = [
  {
    id: 'owner',
    get label() {
      return say.enterAsOwner()
    },
    get about() {
      return say.ownerAbout()
    },
  },
  {
    id: 'member',
    get label() {
      return say.enterAsTeamMember()
    },
    get about() {
      return say.memberAbout()
    },
  },
  {
    id: 'invited',
    get label() {
      return say.enterAsInvitedPerson()
    },
    get about() {
      return say.invitedAbout()
    },
  },
]

/** The emulator's code and data, while the pointer or the focus is on the way; a failure shows then. */
const start = () => {
  void startDemo().catch(() => {})
}

interface PanelProps {
  onEntering: (entering: boolean) => void
  onEntered: (profileId: string) => void
  preferred: string | undefined
  /** Whether its button is the one to press first on the page. */
  first: boolean
}

interface Entry {
  who: PersonaId
  /** After resetting the data. */
  fresh?: boolean
}

/** One click into the demo; its code is fetched as the pointer approaches. */
export function DemoPanel({ onEntering, onEntered, preferred, first }: PanelProps) {
  const enter = useMutation({
    mutationFn: ({ who, fresh = false }: Entry) => (fresh ? enterFreshDemo(who) : enterDemo(who, preferred)),
    onMutate: () => onEntering(true),
    onSuccess: onEntered,
    onError: () => onEntering(false),
  })
  return (
    <Card as="section" aria-labelledby="demo-heading" data-beginning>
      <h2 id="demo-heading">{say.tryTheDemo()}</h2>
      <p className={classes.about}>
        {say.demoAbout()} {say.demoTry()}
      </p>
      <Stack>
        {people.map(({ id, label, about }) => (
          <div key={id} className={classes.person}>
            <Button
              variant={first && id === 'owner' ? 'filled' : 'default'}
              fullWidth
              aria-describedby={`about-${id}`}
              loading={enter.isPending && enter.variables.who === id}
              disabled={enter.isPending && enter.variables.who !== id}
              data-sends
              onClick={() => enter.mutate({ who: id })}
              onPointerEnter={start}
              onFocus={start}
            >
              {label}
            </Button>
            <span id={`about-${id}`} className="text-help">
              {about}
            </span>
          </div>
        ))}
      </Stack>
      {enter.isError && (
        <ErrorPanel
          error={enter.error}
          title={say.demoDidNotStart()}
          onRetry={() => enter.mutate(enter.variables)}
          actions={
            // A person who was deleted in the demo, or whose password was changed there, comes back when the data are
            // reset.
            <Button
              variant="default"
              size="xs"
              data-sends
              onClick={() => enter.mutate({ ...enter.variables, fresh: true })}
            >
              {say.putDemoDataBack()}
            </Button>
          }
        />
      )}
    </Card>
  )
}
