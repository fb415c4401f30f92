/**
 * Case-folds character by character, so that a part of a text folds to a part of the folded text:
 * `fold(a + b) === fold(a) + fold(b)`. Whole-string lower-casing lacks that for Greek final sigma.
 * Accents stay: `*e*` does not find `É` (contract 1.7 says only that case is ignored).
 */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase()
  let folded = ''
  for (const character of text) folded += character.toLowerCase()
  return folded.replaceAll('ς', 'σ')
}

/** The key by which names are ordered: case and accents ignored, so that Ágata comes near Agata. */
export function sortKey(text: string): string {
  return fold(text.normalize('NFKD').replace(/\p{M}/gu, ''))
}
