/** Attributes and properties that always contain a text for people. */
export const textPlaces = new Set(
  [
    'label title description placeholder aria-label alt about help hint note heading message caption summary body text',
    'reason legend confirmLabel submitLabel failureTitle searchLabel cancelLabel addLabel removeLabel saveLabel',
    'data-label disabledReason question headline consequence warning tip words sentence',
  ].flatMap((line) => line.split(' ')),
)

/** Attributes and properties that never do: names, styles, addresses. */
export const otherPlaces = new Set(
  [
    'className id name type role key to href icon variant size color value rel target autoComplete inputMode draftKey',
    'htmlFor style component look align position tone kind level sortKey accept method dir lang src width height gap wrap',
    'd viewBox fill stroke points transform pattern form autoCapitalize enterKeyHint path param field part tag by sort',
    'state status action resource docs scope code area as effect query route mode format timeZone hourCycle event',
    'credentials cache redirect mime extension queryKey mutationKey displayName locale language',
  ].flatMap((line) => line.split(' ')),
)

/** Functions whose texts nobody sees. */
export const deafCalls = new Set(
  [
    'includes startsWith endsWith split join replace replaceAll match matchAll test exec indexOf lastIndexOf querySelector',
    'querySelectorAll getItem setItem removeItem get set has delete append addEventListener removeEventListener',
    'createElement createElementNS setAttribute getAttribute removeAttribute toggleAttribute hasAttribute matchMedia',
    'fetch request catch _default enum literal keyOf lazyPart navigate log warn error info closest appendChild setProperty removeProperty',
    'getElementById localeCompare normalize padStart padEnd withLock DateTimeFormat NumberFormat Collator PluralRules',
    'ListFormat RelativeTimeFormat getContext dispatchEvent Headers Blob File mark measure Set pick omit postMessage',
    'createPolicy',
  ].flatMap((line) => line.split(' ')),
)

/** Three words in a row are a sentence, even next to a measure in pixels or an address. */
const sentence = /(^|\s)([A-Za-z’']{2,}\s+){2,}[A-Za-z’']{2,}(?=[\s.,;:!?…”]|$)/

const keys = new Set('Enter Escape Tab Backspace Delete Home End Shift Control Alt Meta Space'.split(' '))

/**
 * Whether a text looks like words for people, and not like a name, an address or a style.
 * @param {string} given
 */
export function readsLikeWords(given) {
  const text = given.trim()
  if (!/[A-Za-z]{2}/.test(text)) return false
  if (sentence.test(text)) return true
  if (/^[a-z0-9_.:/#?=&%+@*-]+$/.test(text) || /^[A-Z0-9_]+$/.test(text) || /^[a-z]+[A-Z]\w*$/.test(text)) return false
  if (/^\w+\/[\w.+-]+(;.*)?$/.test(text) || /^[A-Z][a-z]+(-[A-Z]?[a-z]+)+$/.test(text)) return false
  if (
    /:(first|last|nth|not|has)[-(]|var\(|^--|\bpx\b|rgba?\(|^#[0-9a-f]{3,8}$|minmax|^https?:|^\.?\/|^[\w-]+: [\w-]+;?$|^\(.*-width|\[[\w-]+[=\]]|\w\/\w.*\/.*\.js$/.test(
      text,
    )
  )
    return false
  if (/^[YMDHhms:/. -]+$/.test(text) || keys.has(text) || /^(GET|POST|PUT|PATCH|DELETE) \//.test(text)) return false
  if (/\s/.test(text)) return /[A-Za-z]{2,}\s+\S|(^|\s)[A-Za-z]{2,}:\s+\S|\S\s+[A-Za-z]{2,}/.test(text)
  return /^[A-Z][a-z]+[….!?:]?$|^[“(]?[A-Z]?[a-z]+[.?…]$/.test(text)
}
