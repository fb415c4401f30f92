import { ChoiceEditor } from './ChoiceEditor.tsx'
import type { ListFilter } from './list-filter.ts'
import { SinceEditor } from './SinceEditor.tsx'
import { TagEditor } from './TagEditor.tsx'
import { TextEditor } from './TextEditor.tsx'

export interface FilterEditorProps {
  filter: ListFilter
  value: readonly string[]
  onChange: (values: string[]) => void
  onDone: () => void
}

/** The editor for a filter's kind; its code loads when a filter is first opened. */
export function FilterEditor({ filter, ...rest }: FilterEditorProps) {
  if (filter.kind === 'text') return <TextEditor label={filter.label} {...rest} />
  if (filter.kind === 'tags') return <TagEditor filter={filter} {...rest} />
  if (filter.kind === 'since') return <SinceEditor filter={filter} {...rest} />
  const { label, options, several = false, freeText = false } = filter
  return <ChoiceEditor label={label} options={options} multiple={several} freeText={freeText} {...rest} />
}
