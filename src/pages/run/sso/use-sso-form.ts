import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { queryClient } from '../../../api/query-client.ts'
import { readSaml, samlSettings, type Saml, type SamlMapping } from '../../../api/saml.ts'
import { notify } from '../../../components/feedback/notify.ts'
import { dropDraft, keepDraft, readDraft } from '../../../components/form/drafts.ts'
import { useFormEngine } from '../../../components/form/use-form-engine.ts'
import { mergeMapping, sameMapping, toMappingForm } from './mapping-form.ts'
import { Conflict, ssoSchema, toSsoForm, type Seen, type SsoForm } from './sso-form.ts'
import { notedCertificates, rememberUpload } from './upload-note.ts'
import type { Checked } from './use-preflight.ts'

const draftKeys = (profile: string) => ({ form: `sso:${profile}`, seen: `sso-seen:${profile}` })

/**
 * The whole guide as one form with one save. What was stored when the editing began is kept with the draft, because a
 * save must notice that somebody else changed it since, also after a reload.
 */
export function useSsoForm(profile: string, saml: Saml, onSaved: () => void) {
  const keys = draftKeys(profile)
  const edit = useMutation(samlSettings.edit(profile))
  const checked = useRef<Checked>(undefined)
  const [seen, setSeen] = useState<Seen>(() => keptSeen(keys.seen) ?? { issuer: saml.issuer, mapping: saml.mapping })
  // A state would be that of the drawing before: "use mine" says it and saves in one go.
  const agreed = useRef<Seen>(undefined)

  const save = async (_changes: Partial<SsoForm>, all: SsoForm, base: SsoForm) => {
    const metadata = all.source === '' ? undefined : checked.current
    const theirs = await readSaml(profile)
    const mapping = mergeMapping(theirs.mapping, base, all)
    const known = agreed.current ?? seen
    if (moved(known, theirs) && !isDone(theirs, mapping, metadata)) throw new Conflict(theirs, known)
    const remapped = !sameMapping(toMappingForm(theirs.mapping), toMappingForm(mapping))
    const { xml, provider } = metadata ?? {}
    if (remapped || xml !== undefined) {
      await edit.mutateAsync({ ...(xml === undefined ? {} : { xml }), ...(remapped ? { mapping } : {}) })
    }
    if (xml !== undefined && provider) {
      rememberUpload(profile, {
        issuer: provider.entityId,
        at: new Date().toISOString(),
        certificates: notedCertificates(metadata?.certificates ?? []),
        xml,
      })
    }
    // The form goes back to what is stored, and so must know it before the next reading is there.
    queryClient.setQueryData(samlSettings.read(profile).queryKey, {
      ...theirs,
      issuer: provider?.entityId ?? theirs.issuer,
      mapping,
    })
  }

  const engine = useFormEngine<SsoForm>({
    schema: ssoSchema,
    saved: toSsoForm(saml),
    save,
    draftKey: keys.form,
    onSaved: () => {
      notify({ message: 'Single sign-on settings saved' })
      onSaved()
    },
  })
  const { dirty } = engine

  const wasDirty = useRef(false)
  useEffect(() => {
    if (dirty) {
      wasDirty.current = true
      keepDraft(keys.seen, seen)
    } else if (wasDirty.current) {
      wasDirty.current = false
      agreed.current = undefined
      dropDraft(keys.form)
      dropDraft(keys.seen)
    }
  }, [dirty, seen, keys.form, keys.seen])
  // While nothing is typed, what was seen is what is stored.
  useEffect(() => {
    if (!dirty && readDraft(keys.form) === undefined) setSeen({ issuer: saml.issuer, mapping: saml.mapping })
  }, [dirty, saml, keys.form])

  return {
    ...engine,
    checked,
    /** Takes what somebody else saved, and drops one's own. */
    keepTheirs: (theirs: Saml) => {
      engine.discard()
      queryClient.setQueryData(samlSettings.read(profile).queryKey, theirs)
    },
    /** Puts one's own changes over what somebody else saved. */
    useMine: (theirs: Saml) => {
      agreed.current = { issuer: theirs.issuer, mapping: theirs.mapping }
      return engine.submit()
    },
  }
}

const moved = (seen: Seen, theirs: Seen): boolean =>
  seen.issuer !== theirs.issuer || !sameMapping(toMappingForm(seen.mapping), toMappingForm(theirs.mapping))

/** What is stored is what would be sent: a save whose answer was lost. */
function isDone(theirs: Saml, mapping: SamlMapping, metadata: Checked | undefined): boolean {
  const same = sameMapping(toMappingForm(theirs.mapping), toMappingForm(mapping))
  return same && (metadata?.provider === undefined || metadata.provider.entityId === theirs.issuer)
}

function keptSeen(key: string): Seen | undefined {
  const kept = readDraft(key)
  if (!kept || typeof kept['mapping'] !== 'object' || kept['mapping'] === null) return undefined
  const { issuer } = kept
  return { issuer: typeof issuer === 'string' ? issuer : null, mapping: kept['mapping'] as SamlMapping }
}
