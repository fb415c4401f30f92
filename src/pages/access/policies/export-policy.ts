import { contentOf, readPolicy, type PolicyHead } from '#api/policies.ts'
import { saveFile } from '#lib/file/save-file.ts'

/**
 * Saves a policy as a file that the API accepts, after reading it again; unknown keys of its lines are kept. Throws
 * ApiError.
 */
export async function exportPolicy(profile: string, { id, name }: PolicyHead): Promise<void> {
  const file = `${name.replaceAll(/[^\w-]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'policy'}.json`
  saveFile(file, 'application/json', `${JSON.stringify(contentOf(await readPolicy(profile, id)), null, 2)}\n`)
}
