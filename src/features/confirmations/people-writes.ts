import { gone, none, toast, undo, type LadderRow } from './ladder-row.ts'

/** Writes about users and what they are sent. */
export const peopleWrites: readonly LadderRow[] = [
  { write: 'Edit a user’s details or tags', routes: ['PUT /run/users/{userID}'], level: 0, undo: toast },
  { write: 'Create a user', routes: ['POST /run/users'], level: 0, undo: toast },
  { write: 'Activate a user', routes: ['PUT /run/users/{userID}'], level: 0, undo: toast },
  {
    write: 'Deactivate a user',
    routes: ['PUT /run/users/{userID}'],
    level: 1,
    question: 'Deactivate: who can no longer sign in',
    undo: toast,
  },
  {
    write: 'Set a user’s password',
    routes: ['PUT /run/users/{userID}'],
    level: 1,
    question: 'The form itself names the user and says what follows',
    undo: none('The old password is not known'),
  },
  {
    write: 'Change many users at once (state, tags, language, zone)',
    routes: ['PUT /run/users/{userID}'],
    level: 1,
    question: 'How many users, and what becomes of them',
    undo: none('Each user had values of their own; the job lists them'),
  },
  {
    write: 'Delete a user, or many',
    routes: ['DELETE /run/users/{userID}'],
    level: 2,
    question: 'Type the address, or the number',
    undo: gone,
  },
  {
    write: 'Log in as a user',
    routes: ['GET /run/users/{userID}/login'],
    level: 1,
    question: 'How long the token lives, and that it cannot be revoked separately',
    undo: none('Only deactivating the user ends the token'),
  },
  {
    write: 'Send a recovery e-mail to a user',
    routes: ['GET /run/{url}/passwordreset/{email}'],
    level: 1,
    question: 'To which address',
    undo: none('An e-mail that was sent cannot be called back'),
  },
  {
    write: 'Send notifications',
    routes: ['POST /run/notification'],
    level: 1,
    question: 'To how many users, and what it costs',
    undo: none('What a phone has shown stays; each message can be deleted'),
  },
  { write: 'Edit a notification', routes: ['PUT /run/notification/{notificationID}'], level: 0, undo: toast },
  {
    write: 'Mark a notification as read or unread',
    routes: ['PUT /run/notification/{notificationID}'],
    level: 0,
    undo: undo('The same button turns it back'),
  },
  {
    write: 'Delete a notification',
    routes: ['DELETE /run/notification/{notificationID}'],
    level: 2,
    question: 'Names the notification',
    undo: gone,
  },
]
