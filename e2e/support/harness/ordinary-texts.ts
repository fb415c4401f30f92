/** What people really write into a mail, with something of it that must be read in the preview. */
export const ordinaryTexts = {
  entities: {
    text: '&copy; 2026&nbsp;Riverbend &amp; Sons &#8364;5 &lt;here&gt; &eacute;t&eacute; AT&T &notit; &unknown;',
    shows: '© 2026\u00A0Riverbend & Sons €5 <here> été AT&T',
  },
  html_mail: {
    text: '<!DOCTYPE html>\n<html><head><meta charset="utf-8"><style>p{color:red}</style></head><body bgcolor="#fff">\n\n<table width="600"><tr><td><p style="margin:0">Hello</p></td></tr></table>\n\nBelow the table\n\n</body></html>',
    shows: 'Below the table',
  },
  table: { text: '| Tank | Level |\n| --- | ---: |\n| North | 42 % |\n| South | 7 % |', shows: 'North' },
  links: {
    text: '[Portal](https://portal.example/a?b=1&c=2 "Open it"), <https://riverbend.example>, [mail](mailto:help@riverbend.example), [ref][1]\n\n[1]: https://portal.example/ref',
    shows: 'Portal',
  },
  images: {
    text: '![Logo & name](https://riverbend.example/logo.png)\n\nAfter the picture',
    shows: 'After the picture',
  },
  lists: { text: '1. One\n   - inner\n     1. innermost\n2. Two\n\n* [ ] open\n* [x] done', shows: 'innermost' },
  code: {
    text: 'Run `npm start` or\n\n```sh\ncurl -H "token: $token$" <url> && echo "&amp;"\n```',
    shows: 'npm start',
  },
  emoji: { text: 'Level low 🚨 👩‍🔧👨🏽‍🌾 🇵🇹 ☂️ — “see” … naïve Łódź 東京', shows: '👩‍🔧👨🏽‍🌾 🇵🇹' },
  right_to_left: { text: 'مرحبا **أحمد** (Tank 12)\n\n> שלום עולם 50%', shows: 'أحمد' },
  line_ends: { text: 'One\r\nTwo  \r\nThree\\\nFour\n\n---\n\nFive\u2028Six\tSeven', shows: 'Five' },
  quotes: { text: '> Dear *customer*,\n>> the __level__ is _low_\n\n~~old~~ **new**', shows: 'customer' },
} satisfies Record<string, { text: string; shows: string }>
