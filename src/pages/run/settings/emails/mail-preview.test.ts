import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailTree } from './mail-preview.ts'
import { mailHtml, mailText } from './mail-source.ts'

const html = (markdown: string) => mailHtml(mailTree(markdown))

describe('the preview of a mail', () => {
  it('is the Markdown as HTML and as text', () => {
    expect(html('### Hello\n\n[here](https://a.example)')).toBe(
      '<h3>Hello</h3>\n<p><a href="https://a.example">here</a></p>',
    )
    expect(mailText(mailTree('### Hello\n\nOne **two**'))).toBe('Hello\n\nOne two')
  })

  it('holds nothing that runs', () => {
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
