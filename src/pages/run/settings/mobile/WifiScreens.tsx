import { useFormContext, useWatch } from 'react-hook-form'
import { imageAddress } from '#components/form/fields/image-address.ts'
import type { MobileForm } from './mobile-form.ts'
import { screens } from './mobile-texts.ts'
import styles from './mobile.module.css'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

/** A preview of the five screens, in the first language. */
export function WifiScreens() {
  const { getValues } = useFormContext<MobileForm>()
  useWatch<MobileForm>()
  const { colours, translations, language } = getValues()
  const words = translations[language] ?? Object.values(translations)[0]
  const colour = (value: string) => (CSS.supports('color', value) ? value : undefined)
  return (
    <ul className={styles.screens} aria-label={say.mockOfScreens()}>
      {screens.map(({ name, title, text, image, confirm }) => {
        const address = image && words ? imageAddress(words[image]) : undefined
        return (
          <li key={title}>
            <span className={styles.caption}>{name()}</span>
            <div
              className={styles.screen}
              aria-hidden
              style={{ backgroundColor: colour(colours.background_color), color: colour(colours.text_color) }}
            >
              {address && <img src={address} alt="" className={styles.image} referrerPolicy="no-referrer" />}
              <b>{words?.[title]}</b>
              {text && <span>{words?.[text]}</span>}
              <span className={styles.buttons}>
                {confirm && (
                  <span
                    className={styles.button}
                    style={{
                      backgroundColor: colour(colours.button_confirm_background_color),
                      color: colour(colours.button_confirm_text_color),
                    }}
                  >
                    {confirm()}
                  </span>
                )}
                <span
                  className={styles.button}
                  style={{
                    backgroundColor: colour(colours.button_cancel_background_color),
                    color: colour(colours.button_cancel_text_color),
                  }}
                >
                  {common.cancel()}
                </span>
              </span>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
