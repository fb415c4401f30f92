import type { Page } from '@playwright/test'
import { firstRows, openUsers, signInWithToken } from '../e2e/support/steps.ts'

/** A page to measure: how to open its list and use it. All subjects have the same actions. */
export interface Subject {
  name: string
  /** Signs in and opens the list, so that a reload measures only the time to the first row. */
  open(page: Page): Promise<void>
  sortByName(page: Page): Promise<void>
  nextPage(page: Page): Promise<void>
  openForm(page: Page): Promise<void>
  goDark(page: Page): Promise<void>
  goTo(page: Page, name: 'Tokens' | 'Users'): Promise<void>
  /** One route change and back; absent if there are no routes. */
  visitUser?(page: Page): Promise<void>
}

interface Access {
  api: string
  token: string
}

/** This application, with a real connection instead of the demo. */
export function portico(url: string, access: Access): Subject {
  return {
    name: 'Portico',
    async open(page) {
      await page.goto(new URL('sign-in', url).href)
      await signInWithToken(page, access)
      await openUsers(page)
    },
    sortByName: (page) => page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click(),
    nextPage: (page) => page.getByRole('button', { name: /^Next/ }).click(),
    openForm: (page) =>
      page
        .getByRole('link', { name: 'New user' })
        .or(page.getByRole('button', { name: 'New user' }))
        .first()
        .click(),
    async goDark(page) {
      await page
        .getByRole('menuitem', { name: 'Dark' })
        .or(page.getByRole('menuitemradio', { name: 'Dark' }))
        .click()
    },
    goTo: (page, name) =>
      page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: new RegExp(`^${name}`) })
        .click(),
    async visitUser(page) {
      await page.getByRole('table').getByRole('row').nth(1).getByRole('link').first().click()
      await page.waitForURL(/\/run\/users\/\w+/)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.goBack()
      await firstRows(page)
    },
  }
}

/** The page without a framework, in bench/floor. */
export function floor(url: string, access: Access): Subject {
  return {
    name: 'floor',
    async open(page) {
      await page.addInitScript((value) => sessionStorage.setItem('floor', value), JSON.stringify(access))
      await page.goto(url)
      await firstRows(page)
    },
    sortByName: (page) => page.locator('#sort').click(),
    nextPage: (page) => page.locator('#next').click(),
    openForm: (page) => page.locator('#new').click(),
    goDark: (page) => page.locator('#dark').click(),
    goTo: (page, name) => page.getByRole('link', { name, exact: true }).click(),
  }
}
