import { useId, useState } from 'react'
import type { RunSettings } from '#api/run/run-settings.ts'
import type { RunUser } from '#api/run/run-users.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { ControlsScene } from './ControlsScene.tsx'
import { FeedbackScene } from './FeedbackScene.tsx'
import { PersonSelect } from './PersonSelect.tsx'
import { portalColours } from './portal-colours.ts'
import { portalSettings, type PortalSettings } from './portal-settings.ts'
import { PageScene } from './PageScene.tsx'
import portalClasses from './portal.module.css'
import { PreviewSwitch } from './PreviewSwitch.tsx'
import classes from './preview.module.css'
import { describeScene, sceneNames, viewerOf, type PreviewScene, type Viewer } from './scene-texts.ts'
import { shownButtons, type PortalButton } from './shown-buttons.ts'
import { SignInScene } from './SignInScene.tsx'
import { say } from './messages/say.ts'

interface PortalPreviewProps {
  /** The settings including what is typed but not saved. */
  settings: RunSettings
  /** The part to show at first, and again whenever this prop changes; the person may switch to another part meanwhile. */
  scene: PreviewScene
  /** Whose view is shown at first; everybody's if absent. */
  person?: RunUser
}

type Width = 'desktop' | 'phone'

const scenes: readonly PreviewScene[] = ['sign-in', 'page', 'menu', 'controls', 'feedback']

/** A mock-up of the portal with the typed settings. Nothing in it can be pressed, and none of its content runs. */
export function PortalPreview({ settings, scene, person: first }: PortalPreviewProps) {
  const heading = useId()
  const [shown, setShown] = useState({ scene, asked: scene })
  if (shown.asked !== scene) setShown({ scene, asked: scene })
  const [width, setWidth] = useState<Width>('desktop')
  const [person, setPerson] = useState(first)
  // Where there is no room beside the form, it is a drawer at the bottom of the window, closed at first.
  const [folded, setFolded] = useState(() => window.matchMedia('(width < 1100px)').matches)
  const portal = portalSettings(settings)
  const lines = shownButtons(portal.buttons, person?.tags)
  const viewer = viewerOf(person)
  const words = describeScene(shown.scene, portal, lines, person ? viewer : undefined)
  return (
    <section className={classes.preview} aria-labelledby={heading}>
      <div className={classes.head}>
        <h2 id={heading} className={classes.title}>
          {say.preview()}
        </h2>
        <StatusBadge tone="mute">{say.mockOfThePortal()}</StatusBadge>
        <button
          type="button"
          className={classes.fold}
          aria-expanded={!folded}
          onClick={() => setFolded((before) => !before)}
        >
          {folded ? say.showPreview() : say.hidePreview()}
        </button>
      </div>
      <div className={classes.shown} data-folded={folded || undefined}>
        <div className={classes.switches}>
          <PreviewSwitch
            label={say.partOfPortal()}
            options={scenes.map((value) => ({ value, label: sceneNames[value]() }))}
            value={shown.scene}
            onChange={(next) => setShown({ scene: next, asked: scene })}
          />
          <PreviewSwitch
            label={say.width()}
            options={[
              { value: 'desktop', label: say.desktop() },
              { value: 'phone', label: say.phone() },
            ]}
            value={width}
            onChange={setWidth}
          />
          <PersonSelect person={person} onChoose={setPerson} />
        </div>
        <div className={classes.frame} data-width={width} role="img" aria-label={words}>
          <div
            className={portalClasses.portal}
            style={portalColours(portal.theme)}
            data-width={width}
            aria-hidden
            inert
          >
            <SceneOf scene={shown.scene} portal={portal} lines={lines} viewer={viewer} />
          </div>
        </div>
        <p className={classes.note}>{noteOf(shown.scene, lines, person ? viewer : undefined)}</p>
      </div>
    </section>
  )
}

interface SceneProps {
  scene: PreviewScene
  portal: PortalSettings
  lines: readonly (readonly PortalButton[])[]
  viewer: Viewer
}

function SceneOf({ scene, portal, lines, viewer }: SceneProps) {
  if (scene === 'sign-in') return <SignInScene portal={portal} />
  if (scene === 'controls') return <ControlsScene portal={portal} viewer={viewer} />
  if (scene === 'feedback') return <FeedbackScene portal={portal} viewer={viewer} />
  return <PageScene portal={portal} lines={lines} viewer={viewer} isMenuOpen={scene === 'menu'} />
}

function noteOf(scene: PreviewScene, lines: readonly (readonly PortalButton[])[], viewer: Viewer | undefined): string {
  const likeness = say.likeness()
  if (scene !== 'page' && scene !== 'menu') return likeness
  const some = lines.flat().filter(({ forSome }) => forSome).length
  if (viewer) return `${likeness} ${say.buttonsAsSeenBy({ name: viewer.name })}`
  if (some === 0) return likeness
  return `${likeness} ${say.dashedButtons({ buttons: some })}`
}
