import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recoveryCode } from './recovery-code.ts'

const code = 'a1b2-c3d4'

it.each([
  code,
  `  ${code}\n`,
  `https://admin.example/reset/${code}`,
  `https://admin.example/reset/${code}/`,
  `https://admin.example/#/reset/${code}`,
  `https://admin.example/reset?lang=en&token=${code}`,
  `HTTPS://admin.example/reset?code=${code}`,
])('finds the code in %j', (pasted) => {
  expect(recoveryCode(pasted)).toBe(code)
})

it('takes any other text as it is, and never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void recoveryCode(`https://${text}`)))
  expect(recoveryCode('https://')).toBe('https://')
})
