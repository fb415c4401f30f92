// The least code that can show the same list: no framework, no router, no cache. Our times are stated relative to its times.

/** @typedef {{ id: string, name: string, email: string, active: boolean, last_login: string | null }} User */

/** @type {{ api: string, token: string }} */
const { api, token } = JSON.parse(sessionStorage.getItem('floor') ?? '{}')
const state = { q: '', order: ['last_login', 'desc'], page: 1 }
let call = new AbortController()

/** @param {string} selector */
function part(selector) {
  const element = document.querySelector(selector)
  if (!(element instanceof HTMLElement)) throw new Error(`no ${selector}`)
  return element
}

/** @param {string} text */
function cell(text) {
  const element = document.createElement('td')
  element.textContent = text
  return element
}

/** @param {User} user */
function row(user) {
  const element = document.createElement('tr')
  const link = document.createElement('a')
  link.href = `#${user.id}`
  link.textContent = user.name
  const name = cell('')
  name.append(link)
  element.append(name, cell(user.email), cell(user.active ? 'Active' : 'Inactive'), cell(user.last_login ?? 'Never'))
  return element
}

async function load() {
  call.abort()
  call = new AbortController()
  const query = new URLSearchParams({ page: String(state.page), amount: '50' })
  for (const [at, value] of state.order.entries()) query.append(`orderBy[${at}]`, value)
  const fields = ['id', 'name', 'email', 'active', 'last_login']
  for (const [at, field] of fields.entries()) query.append(`fields[${at}]`, field)
  if (state.q !== '') query.append('filter[name]', `*${state.q}*`)
  const answer = await fetch(`${api}/run/users?${query}`, { headers: { token }, signal: call.signal })
  /** @type {{ result: User[] }} */
  const { result } = await answer.json()
  part('tbody').replaceChildren(...result.map(row))
}

/** @param {Partial<typeof state>} next */
function change(next) {
  Object.assign(state, next)
  load().catch((/** @type {unknown} */ error) => {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
  })
}

const search = part('input[type=search]')
let typing = 0
search.addEventListener('input', () => {
  clearTimeout(typing)
  if (search instanceof HTMLInputElement) typing = window.setTimeout(() => change({ q: search.value, page: 1 }), 200)
})
// Stands for a route change: heading and list change.
addEventListener('hashchange', () => {
  const isUsers = location.hash !== '#tokens'
  part('h1').textContent = isUsers ? 'Users' : 'Tokens'
  part('tbody').replaceChildren()
  if (isUsers) change({})
})
part('#sort').addEventListener('click', () => change({ order: ['name', 'asc'], page: 1 }))
part('#next').addEventListener('click', () => change({ page: state.page + 1 }))
part('#new').addEventListener('click', () => {
  const dialog = part('dialog')
  if (dialog instanceof HTMLDialogElement) dialog.showModal()
})
part('#dark').addEventListener('click', () => {
  document.documentElement.dataset['mantineColorScheme'] = 'dark'
})
change({})
