import { shownLanguage } from '#lib/words/catalogue.ts'
import { languageNames, productLanguages } from '#lib/words/language.ts'
import { chooseLanguage } from './choose-language.ts'
import classes from './LanguageChoice.module.css'
import { say } from './messages/say.ts'

/** The languages by their own names, for somebody who may not understand any other word of the page. */
export function LanguageChoice() {
  return (
    <nav className={classes.languages} aria-label={say.language()}>
      {productLanguages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={classes.language}
          aria-current={language === shownLanguage() || undefined}
          onClick={() => void chooseLanguage(language)}
        >
          {languageNames[language]}
        </button>
      ))}
    </nav>
  )
}
