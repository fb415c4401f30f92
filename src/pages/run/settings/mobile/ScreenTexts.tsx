import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useLiveValue } from '#components/form/fields/use-live-value.ts'
import { Button, TextInput } from '@mantine/core'
import '#theme/mantine-overlay-styles.ts'
import { TextAreaField } from '#components/form/fields/TextAreaField.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { screenTexts, type MobileForm } from './mobile-form.ts'
import { textLabels } from './mobile-texts.ts'
import styles from './mobile.module.css'
import { say } from './messages/say.ts'

/** The texts of the screens, by language. */
export function ScreenTexts() {
  const translations = useLiveValue<MobileForm, 'translations'>('translations')
  const codes = Object.keys(translations)
  return (
    <div className={styles.languages}>
      {codes.length === 0 && <p className="text-dim">{say.noTexts()}</p>}
      {codes.map((code, at) => (
        <details key={code} className={styles.language} open={at === 0}>
          <summary>{say.textsInCode({ code })}</summary>
          <div className={styles.texts}>
            {screenTexts.map((text) =>
              text.endsWith('_desc') ? (
                <TextAreaField
                  key={text}
                  name={`translations.${code}.${text}`}
                  label={say.labelInLanguage({ label: textLabels[text](), code })}
                  rows={2}
                  optional
                />
              ) : (
                <TextField
                  key={text}
                  name={`translations.${code}.${text}`}
                  label={say.labelInLanguage({ label: textLabels[text](), code })}
                  optional
                />
              ),
            )}
          </div>
        </details>
      ))}
      <AddLanguage codes={codes} />
    </div>
  )
}

/** Languages are codes like EN or PT (contract 6.10). */
function AddLanguage({ codes }: { codes: readonly string[] }) {
  const { getValues, setValue } = useFormContext<MobileForm>()
  const [typed, setTyped] = useState('')
  const code = typed.trim().toUpperCase()
  const ready = /^[A-Z]{2}(-[A-Z]{2})?$/.test(code) && !codes.includes(code)
  const add = () => {
    if (!ready) return
    const blank = Object.fromEntries(screenTexts.map((text) => [text, '']))
    // The object was built from exactly these keys.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const texts = blank as MobileForm['translations'][string]
    setValue('translations', { ...getValues('translations'), [code]: texts }, { shouldDirty: true })
    setTyped('')
  }
  return (
    <div className={styles.add}>
      <TextInput
        label={say.anotherLanguage()}
        placeholder="PT"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          add()
        }}
        error={codes.includes(code) ? say.languageThere({ code }) : undefined}
        autoComplete="off"
      />
      <Button variant="default" onClick={add} disabled={!ready}>
        {say.addLanguage()}
      </Button>
    </div>
  )
}
