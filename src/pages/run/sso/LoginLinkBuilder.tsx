import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { CopyField } from '#components/display/CopyField.tsx'
import { Icon } from '#components/display/Icon.tsx'
import { IconButton } from '#components/button/IconButton.tsx'
import { loginLink, type LinkParameter } from './login-link.ts'
import styles from './guide/steps.module.css'
import { say } from './messages/say.ts'

/** Builds a sign-in link whose parameters are passed on to the provider, such as an invitation code. */
export function LoginLinkBuilder({ host }: { host: string }) {
  const [rows, setRows] = useState<readonly LinkParameter[]>([{ name: 'invite', value: '' }])
  if (host === '') return null
  const change = (at: number, part: Partial<LinkParameter>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...part } : row)))
  return (
    <fieldset className={styles['tags']}>
      <legend>{say.signInLink()}</legend>
      <p className="text-help">{say.signInLinkHelp()}</p>
      {rows.map((row, at) => (
        // Rows have no ids; both inputs are controlled, so the position works as a key.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={styles['tag']}>
          <TextInput
            aria-label={say.nameOfParameterAt({ at: at + 1 })}
            placeholder={say.name()}
            autoComplete="off"
            value={row.name}
            onChange={(event) => change(at, { name: event.currentTarget.value })}
          />
          <TextInput
            aria-label={say.valueOfParameterAt({ at: at + 1 })}
            placeholder={say.value()}
            autoComplete="off"
            value={row.value}
            onChange={(event) => change(at, { value: event.currentTarget.value })}
          />
          <IconButton
            icon="x"
            size="field"
            label={say.removeParameterName({ name: row.name || at + 1 })}
            onClick={() => setRows(rows.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setRows([...rows, { name: '', value: '' }])}
        >
          {say.addParameter()}
        </Button>
      </div>
      <CopyField value={loginLink(host, rows)} label={say.signInLink()} />
    </fieldset>
  )
}
