import type { TokenCall } from '#emulator/call.ts'
import { invalid, notFound } from '#emulator/refusal.ts'
import { type NoticeButton, type NoticeTrigger, triggersOf } from '#emulator/rules/texts/notification-buttons.ts'
import { findNotification, markPressed, type NotificationRow } from '#emulator/store/account/notifications.ts'
import { answerInvitation } from './invitations.ts'
import { runAnalysis } from '../automation/run-analysis.ts'

/**
 * Runs a trigger. Opening a page is the client's part; calling other addresses would leave this computer, so it is not
 * done.
 */
function pull(
  call: TokenCall,
  notice: NotificationRow,
  { share_profile: answer, analysis_id: analysis }: NoticeTrigger,
) {
  if (answer) {
    if (notice.invitation === null) throw invalid('There is no invitation to answer')
    answerInvitation(call, notice.invitation, answer === 'accept')
  }
  if (analysis !== undefined) runAnalysis(call, notice.profile ?? call.token.profile, analysis)
}

/** Presses a button of one's own notice (contract 12.4): all its triggers, or none. Throws 400, 402 and 404. */
export function pressButton(call: TokenCall, account: string, buttonId: string): void {
  const notice = findNotification(call.db, account, call.params['id'] ?? '', call.now)
  if (!notice) throw notFound('Notification')
  const buttons: NoticeButton[] = JSON.parse(notice.buttons)
  const button = buttons.find(({ id }) => id === buttonId)
  if (!button) throw notFound('Button')
  if (!notice.buttons_enabled) throw invalid('Buttons are disabled')
  for (const trigger of triggersOf(button)) pull(call, notice, trigger)
  markPressed(call.db, notice.id)
  call.audit({
    resourceName: 'notification',
    resourceId: notice.id,
    action: 'Notification button pressed',
    details: { button: button.id },
  })
}
