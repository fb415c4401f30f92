import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { ApiError } from '../http/errors.ts'
import { id, sentence, timestamp } from '../http/wire-fields.ts'
import { readPages, emptyRead } from '../http/read-pages.ts'
import { readableRows, type ReadableRows } from '../http/readable-rows.ts'
import { request } from '../session/request.ts'

/** A notice to the account (contract 12.1); unknown keys survive, `buttons` stay as they came. */
export const notice = z.looseObject({
  id,
  title: z.catch(z.string(), ''),
  message: z.catch(z.string(), ''),
  read: z.catch(z.boolean(), false),
  // Missing on old notices.
  buttons: z.optional(z.unknown()),
  buttons_enabled: z.catch(z.boolean(), true),
  buttons_autodisable: z.catch(z.boolean(), false),
  created_at: timestamp,
  icon: z.optional(z.unknown()),
})
export type AccountNotification = z.infer<typeof notice>

/** Notices that the bell reads: enough to show "99" or "99+". */
export const latestCount = 100
/** Notices in one request of the whole list. */
const pageSize = 500

const everything = ['notices'] as const

/**
 * One page, newest first. Only this list takes its order as an array (contract 1.6), and its `read` filter does
 * nothing.
 */
function readPage(page: number, amount: number, signal?: AbortSignal): Promise<ReadableRows<AccountNotification>> {
  return request('GET /notification', {
    profile: 'any',
    query: { page, amount, orderBy: ['created_at', 'desc'] },
    answer: readableRows(notice),
    ...(signal ? { signal } : {}),
  })
}

async function readAll(signal: AbortSignal): Promise<readonly AccountNotification[]> {
  const ask = (page: number) => readPage(page, pageSize, signal)
  const pace = () => Promise.resolve()
  return (
    await readPages<AccountNotification>(
      emptyRead,
      { ask, id: idOf, size: pageSize, pace, onProgress: () => {} },
      signal,
    )
  ).rows
}

/** @throws ApiError; `not-found` when it has been deleted already. */
export function deleteNotice(notification: string, signal?: AbortSignal): Promise<unknown> {
  return request('DELETE /notification/{id}', {
    profile: 'any',
    path: { id: notification },
    answer: sentence,
    ...(signal ? { signal } : {}),
  })
}

/** Whether the notice still exists on the server. */
export async function isThere(notification: string, signal: AbortSignal): Promise<boolean> {
  return (await readAll(signal)).some((one) => one.id === notification)
}

/**
 * The notices of the account that made the token, whichever profile it works in (contract 12). A press that changes the
 * list of profiles also invalidates that list, so that the switcher follows at once (regression class R16).
 */
export const accountNotices = {
  key: everything,
  /** What the bell shows. */
  latest: () =>
    queryOptions({
      queryKey: [...everything, 'latest'],
      queryFn: async ({ signal }) => (await readPage(1, latestCount, signal)).rows,
    }),
  /** All of them: the API can neither filter nor search, so that is done here (contract 12.1). */
  all: () =>
    queryOptions({
      queryKey: [...everything, 'all'],
      queryFn: ({ signal }) => readAll(signal),
    }),
  mark: () =>
    mutationOptions({
      mutationFn: ({ ids, read }: { ids: readonly string[]; read: boolean }) =>
        request('PUT /notification/read', {
          profile: 'any',
          body: { notification_ids: ids, read },
          answer: sentence,
        }),
      meta: { invalidates: [everything] },
    }),
  markAll: () =>
    mutationOptions({
      mutationFn: () =>
        request('PUT /notification/markallread', {
          profile: 'any',
          answer: sentence,
        }),
      meta: { invalidates: [everything] },
    }),
  remove: () =>
    mutationOptions({
      mutationFn: (notification: string) => deleteNotice(notification),
      meta: { invalidates: [everything] },
    }),
  /** Presses a button of a notice; the server runs what it triggers. Sent once. */
  press: () =>
    mutationOptions({
      mutationFn: ({ id: notification, button }: { id: string; button: string }) =>
        request('PUT /notification/{id}/{buttonId}', {
          profile: 'any',
          path: { id: notification, buttonId: button },
          answer: sentence,
        }),
      meta: { invalidates: [everything, ['profiles']] },
    }),
}

/**
 * For a press whose answer was lost: whether the server now shows the notice as answered.
 * @throws ApiError when that cannot be found out either.
 */
export async function wasAnswered(notification: string): Promise<boolean> {
  const found = (await readPage(1, pageSize)).rows.find((one) => one.id === notification)
  return found !== undefined && !found.buttons_enabled
}

/** Milliseconds until the bell asks again; false when asking again is useless (contract 1.8). */
export function nextLook(error: unknown): number | false {
  if (!(error instanceof ApiError)) return minute
  if (error.kind === 'unauthorized' || error.kind === 'session-ended') return false
  if (error.kind === 'rate-limited') return Math.max(minute, (error.retryAfter ?? 60) * 1000)
  return 2 * minute
}

const minute = 60_000
const idOf = ({ id: own }: AccountNotification) => own
