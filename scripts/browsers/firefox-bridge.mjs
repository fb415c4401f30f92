#!/usr/bin/env node
// Sits between Playwright and a stock Firefox. Playwright starts this script as its browser; it starts the real one
// (FIREFOX_PATH) and forwards messages both ways. It fixes two problems. First, Playwright sets media features by a command
// that no released Firefox knows, and gives up on the error: this script answers that command itself, and preferences at
// start take its place (see playwright.firefox.config.ts). Second, a download that did not begin with a navigation has no
// file name in Firefox's messages, so Playwright misses it: this script adds a name.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import process from 'node:process'
import { WebSocket, WebSocketServer } from 'ws'

/** Commands that may be skipped: they change how a page looks, not what it does. */
const leftOut = new Set(['emulation.setMediaFeaturesOverride'])

const browser = spawn(process.env.FIREFOX_PATH ?? 'firefox', process.argv.slice(2), {
  stdio: ['inherit', 'inherit', 'pipe'],
})
browser.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
browser.on('exit', (code) => process.exit(code ?? 1))
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) {
  process.on(signal, () => browser.kill(signal))
}

let told = ''
browser.stderr.setEncoding('utf8')
browser.stderr.on('data', (/** @type {string} */ text) => {
  const lines = (told + text).split('\n')
  told = lines.pop() ?? ''
  for (const line of lines) {
    const [, address] = /^WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line) ?? []
    if (address === undefined) process.stderr.write(`${line}\n`)
    else bridge(address)
  }
})

/** @param {string} address where the browser listens */
function bridge(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  server.on('listening', () => {
    const own = server.address()
    if (typeof own === 'object') process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${own?.port}\n`)
  })
  server.on('connection', (near, request) => pass(near, new WebSocket(address + (request.url ?? '/'))))
}

/**
 * @param {WebSocket} near
 * @param {WebSocket} far
 */
function pass(near, far) {
  /** @type {string[]} what came before the browser's side was open */
  const early = []
  far.on('open', () => early.forEach((text) => far.send(text)))
  near.on('message', (/** @type {Buffer} */ data) => {
    const text = data.toString()
    const { id, method } = JSON.parse(text)
    if (leftOut.has(method)) near.send(JSON.stringify({ type: 'success', id, result: {} }))
    else if (far.readyState === WebSocket.OPEN) far.send(text)
    else early.push(text)
  })
  far.on('message', (/** @type {Buffer} */ data) => near.send(withDownloadNamed(data.toString())))
  near.on('close', () => far.close())
  far.on('close', () => near.close())
  far.on('error', (error) => console.error(error.message))
}

/** @type {Map<string, string>} the names given to downloads under way, by address */
const underWay = new Map()

/** @param {string} text a message of the browser's */
function withDownloadNamed(text) {
  if (!text.includes('"browsingContext.download')) return text
  const { params, ...rest } = JSON.parse(text)
  if (!/^browsingContext\.download(WillBegin|End)$/.test(rest.method) || params.navigation || params.download)
    return text
  const download = underWay.get(params.url) ?? randomUUID()
  if (rest.method.endsWith('End')) underWay.delete(params.url)
  else underWay.set(params.url, download)
  return JSON.stringify({ ...rest, params: { ...params, download } })
}
