import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { id, sentence, timestamp } from '../http/wire-fields.ts'
import { readableList } from '../http/readable-rows.ts'
import { request } from '../session/request.ts'

/** A message to a run user (contract 8.1); unknown keys survive, `buttons` stay as they came. */
const runNotification = z.looseObject({
  id,
  title: z.catch(z.string(), ''),
  message: z.catch(z.string(), ''),
  read: z.catch(z.boolean(), false),
  buttons: z.optional(z.unknown()),
  buttons_enabled: z.catch(z.boolean(), true),
  buttons_autodisable: z.catch(z.boolean(), false),
  created_at: timestamp,
})
export type RunNotification = z.infer<typeof runNotification>

/**
 * What an edit may change. Only the given fields are sent, so buttons and unknown keys stay as they are (contract 8.3).
 */
export type RunNotificationChanges = Partial<Pick<RunNotification, 'title' | 'message' | 'read'>>

const keyOf = (profile: string, userId: string) => [profile, 'run-notifications', userId] as const

/** The current messages of one user. Throws ApiError. */
export function readRunNotifications(
  profile: string,
  userId: string,
  signal?: AbortSignal,
): Promise<RunNotification[]> {
  return request('GET /run/notification/{userID}', {
    profile,
    path: { userID: userId },
    ...(signal ? { signal } : {}),
    answer: readableList(runNotification, 'notifications'),
  })
}

/** One path, two meanings of its id: the user for reading, the notification for writing (contract 8.3). */
export const runNotifications = {
  list: (profile: string, userId: string) =>
    queryOptions({
      queryKey: keyOf(profile, userId),
      queryFn: ({ signal }) => readRunNotifications(profile, userId, signal),
    }),
  update: (profile: string, userId: string) =>
    mutationOptions({
      mutationFn: ({ id: notification, changes }: { id: string; changes: RunNotificationChanges }) =>
        request('PUT /run/notification/{notificationID}', {
          profile,
          path: { notificationID: notification },
          body: changes,
          answer: sentence,
        }),
      meta: { invalidates: [keyOf(profile, userId)] },
    }),
  remove: (profile: string, userId: string) =>
    mutationOptions({
      mutationFn: (notification: string) =>
        request('DELETE /run/notification/{notificationID}', {
          profile,
          path: { notificationID: notification },
          answer: sentence,
        }),
      meta: { invalidates: [keyOf(profile, userId)] },
    }),
}
