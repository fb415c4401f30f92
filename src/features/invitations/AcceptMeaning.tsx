import { say } from './messages/say.ts'

/** What joining a profile means for the person who joins. */
export function AcceptMeaning() {
  return (
    <>
      <p>{say.onceAcceptCanSee()}</p>
      <p>{say.ownerSeesNameE()}</p>
    </>
  )
}
