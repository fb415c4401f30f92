import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useController } from 'react-hook-form'
import '#theme/mantine-overlay-styles.ts'
import { CopyButton } from '#components/display/CopyButton.tsx'
import { fieldProps, type FieldProps } from './FieldLabel.tsx'
import classes from './fields.module.css'
import { say } from '../messages/say.ts'

export interface PasswordFieldProps extends FieldProps {
  autoComplete: 'current-password' | 'new-password' | 'off'
  /** Generates a secret, fills it in and returns it; shows a button for it. */
  onGenerate?: () => string
}

/** A secret: masked, revealed on demand. A generated one is shown once, to be copied. */
export function PasswordField({ autoComplete, onGenerate, ...props }: PasswordFieldProps) {
  const { field, fieldState } = useController<Record<string, string>>({ name: props.name })
  const [visible, setVisible] = useState(false)
  const [generated, setGenerated] = useState<string>()
  const fresh = generated !== undefined && generated === field.value
  return (
    <div className={classes.passwordField}>
      <PasswordInput
        {...fieldProps(props, fieldState.error)}
        {...field}
        autoComplete={autoComplete}
        spellCheck={false}
        visible={visible}
        onVisibilityChange={setVisible}
        visibilityToggleButtonProps={{
          'aria-label': visible
            ? say.hideField({ label: props.label.toLowerCase() })
            : say.showField({ label: props.label.toLowerCase() }),
          tabIndex: 0,
        }}
      />
      {onGenerate && (
        <button
          type="button"
          className={classes.generate}
          onClick={() => {
            setGenerated(onGenerate())
            setVisible(true)
          }}
        >
          {say.generate()}
        </button>
      )}
      {fresh && (
        <div className={classes.generated} role="status">
          {say.copyNowCannotShown({ copyButton: <CopyButton value={generated} label={say.password()} /> })}
        </div>
      )}
    </div>
  )
}
