import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depthOf } from './mail-nesting.ts'
import { mailParts, type MailParts } from './mail-parts.ts'

function mail(markdown: string): MailParts {
  const parts = mailParts(markdown)
  if (parts.kind !== 'mail') throw new Error(`not drawn: ${parts.kind}`)
  return parts
}

const html = (markdown: string) => mail(markdown).source

describe('the preview of a mail', () => {
  it('is the Markdown as HTML and as text', () => {
    expect(html('### Hello\n\n[here](https://a.example)')).toBe(
      '<h3>Hello</h3>\n<p><a href="https://a.example">here</a></p>',
    )
    expect(mail('### Hello\n\nOne **two**').text).toBe('Hello\n\nOne two')
  })

  it('decodes the entities of ordinary mails', () => {
    expect(mail('&copy; 2026&nbsp;Acme &amp; Sons &#8364; &lt;here&gt; &eacute; AT&T &notit;').text).toBe(
      '© 2026\u00A0Acme & Sons € <here> é AT&T &notit;',
    )
  })

  it('contains nothing that runs', () => {
    const hostile = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<svg onload=alert(1)>',
      '[x](javascript:alert(1))',
      '[x](JaVaScRiPt:alert(1))',
      '![x](data:text/html,<script>alert(1)</script>)',
      '<style>*{display:none}</style>',
      '[x](vbscript:msgbox(1))',
      '<a href="https://a.example" onclick="x()">y</a>',
    ]
    const runs = /<script|<style|<svg|onerror|onclick|onload|javascript:|vbscript:|data:/i
    expect(hostile.map(html).filter((found) => runs.test(found))).toEqual([])
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(html(text)).not.toMatch(/<script|\son\w+=/i)
      }),
    )
  })
})

/** Pieces that Markdown is made of, and that hostile texts repeat. */
const pieces = [
  ...'> |1. |- |* |+ |  - |[|](|![|**a|_b |`|<a |<!--|&|&copy;|    |(|<http://|"|é|👩‍👩‍👧'.split('|'),
  '```\n',
  '[a]: b\n',
  'a\n',
  '\n',
  '\t',
  '=\n',
  '\\',
  '|',
  '***\n',
  '\u202E',
  '\0',
]

describe('growing texts', () => {
  it('are rendered or refused, never deeper than the page can render, with at most 5000 elements', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 300 }),
        (some, times) => {
          const parts = mailParts(some.join('').repeat(times))
          if (parts.kind === 'too-deep') return
          expect(depthOf(parts.tree)).toBeLessThanOrEqual(100)
          const count = (nodes: MailParts['tree']['children'] | undefined): number =>
            (nodes ?? []).reduce((sum, node) => sum + 1 + ('children' in node ? count(node.children) : 0), 0)
          expect(count(parts.tree.children)).toBeLessThanOrEqual(5000)
        },
      ),
      { numRuns: 100 },
    )
  }, 600_000)

  // Without the limit on nesting, 12 kB of the second took 19 s, and eight times as much 64 times as long.
  it('are refused unread where parsing them would take quadratic time', () => {
    const hostile = ['> ', '1. ', '- ', '> 1. ', '- > + ', '99) ']
    expect(hostile.filter((piece) => mailParts(`${piece.repeat(100_000 / piece.length)}a`).kind === 'mail')).toEqual([])
  })

  it('with one long line or many short ones are rendered', () => {
    const odd = ['[', '*a ', '**a', '&copy;', '<a ', '`', '![', 'a\n', '> a\n', '[a]: b\n', '- a\n']
    expect(odd.filter((piece) => mailParts(piece.repeat(10_000 / piece.length)).kind !== 'mail')).toEqual([])
  }, 600_000)
})
