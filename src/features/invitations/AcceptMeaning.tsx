/** What joining a profile means for the person who joins. */
export function AcceptMeaning() {
  return (
    <>
      <p>
        Once you accept, you can see and change almost everything in that profile, under the plan of its owner. The
        team, billing, the audit log and the end of the profile stay with the owner.
      </p>
      <p>The owner sees your name and e-mail address. You can leave the profile at any time, on its Team page.</p>
    </>
  )
}
