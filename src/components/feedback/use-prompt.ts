import { useCallback, useState } from 'react'

/** A question to a person, shown as a dialog while it is open. */
export interface Prompt<Question, Answer> {
  question: Question
  /** `undefined` means no: the person closed the dialog. */
  answer: (answer: Answer | undefined) => void
}

/** Lets running work ask a person: `ask` resolves when the dialog that is rendered for `open` is answered. */
export function usePrompt<Question, Answer>() {
  const [open, setOpen] = useState<Prompt<Question, Answer>>()
  const ask = useCallback(
    (question: Question) =>
      new Promise<Answer | undefined>((resolve) => {
        setOpen({
          question,
          answer: (answer) => {
            setOpen(undefined)
            resolve(answer)
          },
        })
      }),
    [],
  )
  return { open, ask }
}
