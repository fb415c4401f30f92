import { useMutation } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { queryClient } from '#api/http/query-client.ts'
import { readSaml, samlSettings, type Saml, type SamlMapping } from '#api/run/saml.ts'
import { notify } from '#components/feedback/notify.ts'
import { dropDraft, keepDraft, readDraft } from '#components/form/draft/drafts.ts'
import { useFormEngine } from '#components/form/use-form-engine.ts'
import { mergeMapping, sameMapping } from './guide/mapping-changes.ts'
import { toMappingForm } from './guide/mapping-form.ts'
import { SsoConflict, moved, readSeen, seenIn, ssoSchema, toSsoForm, type Seen, type SsoForm } from './sso-form.ts'
import { rememberUpload } from '#features/sso/upload-note.ts'
import { notedCertificates } from './certificates/noted-certificates.ts'
import type { Checked } from './metadata/check-metadata.ts'
import { say } from './messages/say.ts'

/**
 * The whole guide as one form with one save. What was stored when editing began is kept with the draft, because a save
 * must notice even after a reload that somebody else has changed it.
 */
export function useSsoForm(profile: string, saml: Saml, onSaved: () => void) {
  const draftKey = `sso:${profile}`
  const seenKey = `sso-seen:${profile}`
  const edit = useMutation(samlSettings.update(profile))
  const checked = useRef<Checked>(undefined)
  const takeChecked = useCallback((now: Checked | undefined) => {
    checked.current = now
  }, [])
  const [kept, setKept] = useState(() => (readDraft(draftKey) ? readSeen(readDraft(seenKey)) : undefined))
  // A ref, not state: "use mine" sets it and saves at once, before the next render.
  const agreed = useRef<Seen>(undefined)

  const save = async (_changes: Partial<SsoForm>, all: SsoForm, base: SsoForm) => {
    const metadata = all.source === '' ? undefined : checked.current
    const theirs = await readSaml(profile)
    const mapping = mergeMapping(theirs.mapping, base, all)
    const seen = agreed.current ?? kept ?? seenOf(base)
    if (moved(seen, seenIn(theirs)) && !isDone(theirs, mapping, metadata)) throw new SsoConflict(theirs, seen)
    const remapped = !sameMapping(toMappingForm(theirs.mapping), toMappingForm(mapping))
    const { xml, provider } = metadata ?? {}
    if (remapped || xml !== undefined) {
      await edit.mutateAsync({ ...(xml === undefined ? {} : { xml }), ...(remapped ? { mapping } : {}) })
    }
    if (metadata && xml !== undefined && provider) {
      const certificates = notedCertificates(metadata.certificates)
      rememberUpload(profile, { issuer: provider.entityId, at: new Date().toISOString(), certificates, xml })
    }
    // The form resets to the stored values right away, so these must be known before the next read has finished.
    const issuer = provider?.entityId ?? theirs.issuer
    queryClient.setQueryData(samlSettings.one(profile).queryKey, { ...theirs, issuer, mapping })
  }

  const engine = useFormEngine<SsoForm>({
    schema: ssoSchema,
    saved: toSsoForm(saml),
    save,
    draftKey,
    onSaved: () => {
      setKept(undefined)
      notify({ message: say.settingsSaved() })
      onSaved()
    },
  })
  const { dirty, base } = engine

  // Browser storage: the form engine keeps the draft, and this value belongs to it.
  const wasDirty = useRef(false)
  useEffect(() => {
    if (dirty) {
      wasDirty.current = true
      keepDraft(seenKey, kept ?? seenOf(base))
    } else if (wasDirty.current) {
      wasDirty.current = false
      agreed.current = undefined
      dropDraft(draftKey)
      dropDraft(seenKey)
    }
  }, [dirty, kept, base, draftKey, seenKey])

  const discard = () => {
    const restore = engine.discard()
    setKept(undefined)
    notify({
      message: say.changesDiscarded(),
      undo: () => {
        setKept(kept)
        return Promise.resolve(restore())
      },
    })
  }
  return {
    ...engine,
    discard,
    takeChecked,
    /** Accepts what somebody else saved, and drops one's own changes. */
    keepTheirs: (theirs: Saml) => {
      setKept(undefined)
      engine.discard()
      queryClient.setQueryData(samlSettings.one(profile).queryKey, theirs)
    },
    /** Applies one's own changes on top of what somebody else saved. */
    saveMine: (theirs: Saml) => {
      agreed.current = seenIn(theirs)
      return engine.submit()
    },
  }
}

const seenOf = ({ issuer, ...mapping }: SsoForm): Seen => ({ issuer: issuer || null, mapping })

/** Whether the stored values equal those to be sent: an earlier save went through, but its answer was lost. */
function isDone(theirs: Saml, mapping: SamlMapping, metadata: Checked | undefined): boolean {
  const same = sameMapping(toMappingForm(theirs.mapping), toMappingForm(mapping))
  return same && (metadata?.provider === undefined || metadata.provider.entityId === theirs.issuer)
}
