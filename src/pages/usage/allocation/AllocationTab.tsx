/** How what was bought is shared out. */
export default function AllocationTab() {
  return null
}
