/**
 * A shell command that asks the API which user a token belongs to. It reads the token from the environment, so that the
 * token is never in the shell history or in the clipboard together with the address.
 */
export const tokenCommand = (api: string, host: string): string =>
  `curl -H "token: $TOKEN" ${api}/run/${encodeURIComponent(host)}/info`
