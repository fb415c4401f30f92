import { expect, test } from 'vitest'
import { presetValues } from './preset.ts'

const open = [['run_user', 'tag.key', '', 'tag.value', '']]
const preset = (address: string) => {
  const { targets, permissions } = presetValues(new URLSearchParams(address))
  return { targets, permissions }
}
const rule = (resource: string[], ...action: string[]) => [{ effect: 'allow', action, resource }]

test.each([
  ['', { targets: open, permissions: rule(['dashboard', 'tag_match', '']) }],
  [
    'target=analysis,id,a1&resource=device&action=send_data&action=get_data',
    { targets: [['analysis', 'id', 'a1']], permissions: rule(['device'], 'send_data', 'get_data') },
  ],
  [
    'target=run_user,tag.key,a%252Cb,tag.value,100%2525',
    {
      targets: [['run_user', 'tag.key', 'a,b', 'tag.value', '100%']],
      permissions: rule(['dashboard', 'tag_match', '']),
    },
  ],
  ['target=run_user,id,%25zz', { targets: open, permissions: rule(['dashboard', 'tag_match', '']) }],
  // An unknown kind, a form the contract does not know, an action that is no word.
  ['target=device&resource=device,id&action=<b>', { targets: open, permissions: rule(['dashboard', 'tag_match', '']) }],
  [`target=run_user,id,${'x'.repeat(300)}`, { targets: open, permissions: rule(['dashboard', 'tag_match', '']) }],
])('%s', (address, begins) => {
  expect(preset(address)).toEqual(begins)
})
