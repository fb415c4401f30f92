import { fetchCurrent } from '#api/http/fetch-current.ts'
import { useMutation, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { accounts } from '#api/account/account.ts'
import { allocation, readAllUnits, type Share, type Units } from '#api/account/allocation.ts'
import { readCycle } from '#features/usage/billing-cycle.ts'
import { profiles } from '#api/profiles.ts'
import { meters, serviceKeys } from '#api/services.ts'
import type { Subscription } from '#api/account/subscription.ts'
import { usePrompt } from '#components/feedback/use-prompt.ts'
import { SettingsForm } from '#components/form/SettingsForm.tsx'
import { useMergedSave } from '#components/form/save/use-merged-save.tsx'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { cellOf, type Cells, type Effect, effectsOf, shareChanges, sortShares, toCells } from './allocation-matrix.ts'
import { allocationSchema } from './allocation-schema.ts'
import { describeCells, refusalInCells } from './describe-effect.ts'
import { AllocationTable } from './AllocationTable.tsx'
import { EffectsDialog } from './EffectsDialog.tsx'
import { useAskedCell } from './use-asked-cell.ts'
import { EffectsNotice } from './EffectsNotice.tsx'
import { say } from './messages/say.ts'

interface AllocationFormProps {
  shares: readonly Share[]
  subscription: Subscription
}

/** The allocation as one form with one save: everything is saved, or nothing. */
export function AllocationForm({ shares, subscription }: AllocationFormProps) {
  const { numbers } = useFormatters()
  const account = useQuery(accounts.one()).data
  const list = useQuery(profiles.list()).data
  const used = useQueries({
    queries: shares.map(({ profile }) => allocation.used(profile)),
    combine: (results) => results.map(({ data }) => data),
  })
  const save = useMutation(allocation.update(shares.map(({ profile }) => profile)))
  const question = usePrompt<readonly Effect[], true>()
  const readOnly = useReadOnlyReason()
  const current = useProfileId()

  const nameOf = (profile: string) => list?.find(({ id }) => id === profile)?.name || profile
  const usedOf = (profile: string): Units | undefined => used[shares.findIndex((share) => share.profile === profile)]
  const cellLabel = (name: string) => {
    const cell = cellOf(name)
    return cell ? `${nameOf(cell.profile)}: ${meters[cell.service].label}` : name
  }
  const merged = useMergedSave({
    title: say.sameAmountsChanged(),
    label: ({ path: [name = ''] }) => cellLabel(name),
  })
  // Rows are sorted once, when their use is known: a row must not move while somebody edits it.
  const settled = used.every((units) => units !== undefined)
  const [order, setOrder] = useState<readonly string[]>()
  if (settled && order === undefined) setOrder(sortShares(shares, usedOf).map(({ profile }) => profile))
  const rows = order
    ? shares.toSorted((one, other) => order.indexOf(one.profile) - order.indexOf(other.profile))
    : shares

  const cycle = useMemo(() => readCycle(subscription.current_cycle), [subscription])
  const bought = useMemo(
    () => readAllUnits(Object.fromEntries(serviceKeys.map((key) => [key, subscription.services[key]?.limit]))),
    [subscription],
  )
  useAskedCell(rows.some((share) => share.profile === current) ? current : rows[0]?.profile)
  const saved = useMemo(() => toCells(shares, numbers), [shares, numbers])
  const schema = useMemo(
    () => allocationSchema({ shares, saved, bought, style: numbers }),
    [shares, saved, bought, numbers],
  )

  const send = (_: Partial<Cells>, cells: Cells, base: Cells) => {
    let fresh = shares
    const changesOf = (changed: Record<string, unknown>, stored: Record<string, unknown>) =>
      shareChanges(fresh, asCells({ ...stored, ...changed }), numbers)
    return merged.save({
      read: async () => {
        fresh = await fetchCurrent({ ...allocation.list(), staleTime: 0 })
        return toCells(fresh, numbers)
      },
      versions: (theirs) => ({ before: base, mine: cells, theirs }),
      agree: async (theirs, changed) => {
        const effects = effectsOf(fresh, changesOf(changed, theirs), usedOf)
        return effects.length === 0 || (await question.ask(effects)) === true
      },
      send: async (changed, theirs) => {
        const changes = changesOf(changed, theirs)
        if (changes.length === 0) return
        await save.mutateAsync(changes).catch((error: unknown) => {
          throw refusalInCells(error, fresh, base, cells)
        })
      },
    })
  }

  return (
    <>
      <SettingsForm<Cells>
        schema={schema}
        saved={saved}
        save={send}
        draftKey={account && `allocation:${account.id}`}
        labels={{}}
        savedMessage={() => say.allocationSaved()}
        failureTitle={say.allocationNotSaved()}
        describe={(before, now) => describeCells(before, now, nameOf)}
        {...(readOnly ? { disabledReason: readOnly } : {})}
      >
        <AllocationTable rows={rows} bought={bought} nameOf={nameOf} usedOf={usedOf} cycle={cycle} />
        <EffectsNotice shares={shares} nameOf={nameOf} usedOf={usedOf} />
      </SettingsForm>
      {merged.dialog}
      {question.open && (
        <EffectsDialog effects={question.open.question} nameOf={nameOf} onAnswer={question.open.answer} />
      )}
    </>
  )
}

const asCells = (values: Record<string, unknown>): Cells =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : '']))
