import { actionsOn, type Catalogue, type Governed } from '#api/policy-catalogue.ts'
import { say } from './messages/say.ts'

type Verb = () => string

/** Verbs for actions on run users, which are named after where they are done (contract 11.3). */
const special: Readonly<Record<string, Verb>> = {
  'run_user dashboard access': say.verbSee,
  'run_user dashboard arrangement': say.verbMoveWidgets,
  'run_user device access': say.verbUse,
  'run_user entity access': say.verbUse,
  'run_user run_user access': say.verbSeeAndChange,
  'run_user sql access': say.verbSee,
  'run_user sql execute': say.verbRun,
}
const common: Readonly<Record<string, Verb>> = {
  access: say.verbAccess,
  create: say.verbCreate,
  edit: say.verbEdit,
  delete: say.verbDelete,
  duplicate: say.verbDuplicate,
  execute: say.verbExecute,
  get_data: say.verbGetData,
  send_data: say.verbSendData,
  edit_data: say.verbEditData,
  delete_data: say.verbDeleteData,
  export_data: say.verbExportData,
  import_data: say.verbImportData,
  token_access: say.verbHandleTokens,
  manage_chunks: say.verbManageChunks,
  related_devices: say.verbListDevices,
  related_analysis: say.verbListAnalyses,
  upload: say.verbUpload,
}

/** The action as a verb with its preposition: `send data to`. */
export function verbOf(catalogue: Catalogue, kind: Governed, resource: string, action: string): string {
  const known = special[`${kind} ${resource} ${action}`] ?? (Object.hasOwn(common, action) ? common[action] : undefined)
  if (known !== undefined) return known()
  const label = actionsOn(catalogue, kind, resource).find(({ value }) => value === action)?.label ?? action
  return say.verbUnknown({ label })
}
