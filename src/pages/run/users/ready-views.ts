import type { ReadyView } from '../../../components/table/ViewMenu.tsx'

/**
 * The views people ask for first (product 3.5.1), as far as the API can answer them: it has no filter for "before" and
 * none for second factors, so "inactive for 90 days" is an order instead, and "no second factor" is not offered.
 */
export const readyViews: readonly ReadyView[] = [
  { name: 'Never logged in', query: 'login=never' },
  { name: 'Inactive', query: 'status=inactive' },
  { name: 'Waiting for approval', query: 'status=inactive&login=never', note: 'Inactive, and never logged in' },
  { name: 'Created by single sign-on', query: 'tag=source%3Dsso', note: 'With the tag source=sso' },
  { name: 'Longest without login', query: 'sort=last_login', note: 'Everybody, the oldest login first' },
]
