import { afterEach, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { send } from './client.ts'
import { largeAnswers, onLargeAnswers, readBody } from './large-answers.ts'

const url = 'https://api.example.com/run/users/0123456789abcdef01234567?page=1'
afterEach(() => vi.unstubAllGlobals())

/** An answer of this many pieces of a megabyte, cut in the middle of a letter. */
function answer(pieces: number) {
  let left = pieces
  let cancelled = false
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left === 0) return controller.close()
      left -= 1
      controller.enqueue(new Uint8Array(1_000_000).fill(97))
    },
    cancel: () => void (cancelled = true),
  })
  return { response: new Response(body), left: () => left, cancelled: () => cancelled }
}

it('decodes a letter that two pieces share', async () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array([0xc3]))
      controller.enqueue(new Uint8Array([0xa9]))
      controller.close()
    },
  })
  expect(await readBody(new Response(body), url)).toBe('é')
})

it('reports progress once an answer is large, and nothing after its end', async () => {
  const told: string[] = []
  const forget = onLargeAnswers(() =>
    told.push(
      largeAnswers()
        .map(({ what, read }) => `${what} ${read}`)
        .join(),
    ),
  )
  expect(await readBody(answer(6).response, url)).toHaveLength(6_000_000)
  forget()
  expect(told).toEqual(['run/users 4000000', 'run/users 5000000', 'run/users 6000000', ''])
  expect(await readBody(answer(3).response, url)).toHaveLength(3_000_000)
  expect(told).toHaveLength(4)
})

it('can be stopped, and is not requested again automatically', async () => {
  const { response, left, cancelled } = answer(100)
  const asked = vi.fn<() => Promise<Response>>(async () => response)
  vi.stubGlobal('fetch', asked)
  const forget = onLargeAnswers(() => largeAnswers()[0]?.stop())
  const outcome = send('GET /run/users', { api: 'https://api.example.com' }, { answer: z.unknown() })
  await expect(outcome).rejects.toMatchObject({
    kind: 'left-unread',
    retryable: false,
    detail: 'Stopped after 4 MB',
  })
  forget()
  expect([asked.mock.calls.length, cancelled(), left() > 90, largeAnswers()]).toEqual([1, true, true, []])
})

it('stops by itself at a size that no page could show', async () => {
  const { response, cancelled } = answer(1_000)
  await expect(readBody(response, url)).rejects.toMatchObject({ detail: 'The response is larger than 128 MB' })
  expect([cancelled(), largeAnswers()]).toEqual([true, []])
})
