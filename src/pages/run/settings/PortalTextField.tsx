import { TextField, type TextFieldProps } from '../../../components/form/TextField.tsx'

/** A text that people of the portal read; it may hold references to dictionaries, `#SLUG.KEY#`. */
export function PortalTextField(props: TextFieldProps) {
  return <TextField {...props} />
}
