import { TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useController } from 'react-hook-form'
import '#theme/mantine-overlay-styles.ts'
import { fieldProps, type FieldProps } from './FieldLabel.tsx'
import classes from './ImageField.module.css'
import { imageAddress, imageWarnings, type ImageRule } from './image-address.ts'
import { say } from '../messages/say.ts'

interface ImageFieldProps {
  rule?: ImageRule
  /** Drawn in the place of the image, which is then not loaded. */
  sample?: (address: string) => ReactNode
}

const anyImage: ImageRule = {}

/** The address of an image, with the image beside it and what is odd about its size, type or shape. */
export function ImageField({ rule = anyImage, sample, ...props }: FieldProps & ImageFieldProps) {
  const { field, fieldState } = useController<Record<string, string>>({ name: props.name })
  const address = imageAddress(field.value ?? '') || undefined
  const drawn = address === undefined ? undefined : sample?.(address)
  return (
    <div className={classes.row}>
      {drawn ? (
        <span className={classes.frame}>{drawn}</span>
      ) : (
        <Thumbnail key={address ?? ''} address={address} rule={rule} label={props.label} />
      )}
      <TextInput
        {...fieldProps(props, fieldState.error)}
        {...field}
        type="text"
        inputMode="url"
        placeholder="https://"
        autoComplete="off"
        spellCheck={false}
        className={classes.input ?? ''}
      />
    </div>
  )
}

interface ThumbnailProps {
  address: string | undefined
  rule: ImageRule
  label: string
}

/** An image never runs anything: scripts inside an SVG are dead in an `img`. */
function Thumbnail({ address, rule, label }: ThumbnailProps) {
  const [found, setFound] = useState<{ width: number; height: number } | 'broken'>()
  const warnings =
    address === undefined || found === undefined || found === 'broken' ? [] : imageWarnings({ address, ...found }, rule)
  return (
    <>
      <span className={classes.frame}>
        {address !== undefined && found !== 'broken' && (
          <img
            src={address}
            alt={say.labelStored({ label })}
            className={classes.image}
            referrerPolicy="no-referrer"
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setFound({ width: naturalWidth, height: naturalHeight })
            }
            onError={() => setFound('broken')}
          />
        )}
      </span>
      <span role="status" className={classes.words}>
        {found === 'broken' && <span className={classes.warning}>{say.noImageCouldLoaded()}</span>}
        {typeof found === 'object' && found.width > 0 && (
          <span className={classes.size}>{say.widthHeightPx({ width: found.width, height: found.height })}</span>
        )}
        {warnings.map((warning) => (
          <span key={warning} className={classes.warning}>
            {warning}
          </span>
        ))}
      </span>
    </>
  )
}
