/**
 * A command that asks the API whom a portal user's token speaks for. The token itself is taken from the shell's
 * environment, so that it stands in no history and no clipboard beside the address.
 */
export const tokenCommand = (api: string, host: string): string =>
  `curl -H "token: $TOKEN" ${api}/run/${encodeURIComponent(host)}/info`
