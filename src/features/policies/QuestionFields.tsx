import { actionsOn, resourceLabel, type Catalogue, type Governed } from '#api/policy-catalogue.ts'
import { PickSelect } from '#components/form/pick/PickSelect.tsx'
import { say } from './messages/say.ts'

interface QuestionFieldsProps {
  catalogue: Catalogue
  kind: Governed
  resource: string
  action: string
  onResource: (resource: string) => void
  onAction: (action: string) => void
}

/** What somebody asks to do: the resource and the action, as the catalogue names them. */
export function QuestionFields({ catalogue, kind, resource, action, onResource, onAction }: QuestionFieldsProps) {
  return (
    <>
      <PickSelect
        label={say.resource()}
        value={resource}
        options={Object.keys(catalogue.actions[kind]).map((word) => ({
          value: word,
          label: resourceLabel(catalogue, word),
        }))}
        onChange={onResource}
      />
      <PickSelect
        label={say.action()}
        value={action}
        options={actionsOn(catalogue, kind, resource).map(({ value, label }) => ({ value, label }))}
        onChange={onAction}
      />
    </>
  )
}
