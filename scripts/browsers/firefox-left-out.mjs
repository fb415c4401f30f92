// The browser tests that `npm run test:firefox` skips, each with its reason. Accessibility tests are not skipped: they
// run in Firefox too, only without the axe scan (e2e/support/harness/axe.ts).

/**
 * A test that only Chromium runs: the spec's file in e2e/, the test's whole title, and why.
 * @typedef {{ spec: string, title: string, why: string }} LeftOut
 */

/** @type {readonly LeftOut[]} */
export const leftOut = [
  {
    spec: 'demo/demo-storage.spec.ts',
    title: 'site data that are cleared while the demo is open: it begins again and says why',
    why: 'clears the site’s files over the Chrome DevTools Protocol; BiDi has no command for it',
  },
  {
    spec: 'demo/demo-storage.spec.ts',
    title: 'without room a change is refused in words and nothing is written; with room it is made',
    why: 'sets the storage quota over the Chrome DevTools Protocol; BiDi has no command for it',
  },
  {
    spec: 'every-page/failing-writes.spec.ts',
    title: 'a user is created in spite of every failure, once (regression class R39)',
    why: 'a double click during which an answer comes is told over BiDi as two single ones, which both send',
  },
  {
    spec: 'tabs/clock.spec.ts',
    title: 'whose zone changes while the page is open: back at the page, its times are told in the new one',
    why: 'changes the computer’s zone under an open page over the Chrome DevTools Protocol',
  },
  {
    spec: 'tabs/frozen-tab.spec.ts',
    title: 'a job whose tab is frozen goes on when it thaws, and in another tab when it is discarded: each write once',
    why: 'freezes and discards a tab over the Chrome DevTools Protocol; BiDi has no command for it',
  },
  {
    spec: 'tabs/frozen-tab.spec.ts',
    title: 'the demo answers other tabs while the one that leads is frozen, and what is typed in it outlives that',
    why: 'freezes a tab over the Chrome DevTools Protocol; BiDi has no command for it',
  },
  {
    spec: 'run-settings/domain.spec.ts',
    title: 'on paper the sheet for IT stands alone',
    why: 'emulates print by a command that no released Firefox knows (scripts/browsers/firefox-bridge.mjs)',
  },
]

/**
 * Matches the one test in the line of titles that Playwright greps: project, file, groups, title.
 * @param {LeftOut} entry
 */
export function patternOf({ spec, title }) {
  const [file, name] = [spec, title].map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?:^| )${file} (?:.* )?${name}$`)
}
