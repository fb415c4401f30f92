import { ColorPicker } from '@mantine/core'
import '@mantine/core/styles/ColorSwatch.layer.css'
import '@mantine/core/styles/ColorPicker.layer.css'
import { parseColour, toStyle } from './css-colour.ts'
import { writeLike } from './write-colour.ts'
import { say } from './messages/say.ts'

const black = { r: 0, g: 0, b: 0, a: 1 }

/** Picks saturation, hue and opacity by pointer or arrow keys; writes the result in the syntax of the previous text. */
export function ColourPicker({ text, onPick }: { text: string; onPick: (text: string) => void }) {
  return (
    <ColorPicker
      format="rgba"
      value={toStyle(parseColour(text) ?? black)}
      onChange={(picked) => {
        const colour = parseColour(picked)
        if (colour) onPick(writeLike(text, colour))
      }}
      saturationLabel={say.saturation()}
      hueLabel={say.hue()}
      alphaLabel={say.opacity()}
      fullWidth
    />
  )
}
