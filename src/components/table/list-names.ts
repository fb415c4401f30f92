import { say } from './messages/say.ts'

/** Names of the sort keys and filters that many lists share, as used in a sentence: "sorted by last update". */
export const commonListNames = {
  name: say.wordName,
  status: say.wordStatus,
  tag: say.wordTag,
  type: say.wordType,
  date: say.wordDate,
  created: say.wordCreated,
  updated: say.wordUpdated,
  used: say.wordUsed,
  expires: say.wordExpires,
  permission: say.wordPermission,
} as const
