/** Red, green and blue from 0 to 1. */
export type Rgb = readonly [number, number, number]

/** `#rgb` or `#rrggbb`; anything else is black, as a page must be printed all the same. */
export function parseColour(hex: string): Rgb {
  const long = /^#[\da-f]{3}$/i.test(hex) ? hex.replace(/[\da-f]/gi, '$&$&') : hex
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(long)
  if (!match) return [0, 0, 0]
  const channel = (text: string | undefined) => Number.parseInt(text ?? '0', 16) / 255
  return [channel(match[1]), channel(match[2]), channel(match[3])]
}

function formatColour([red, green, blue]: Rgb): string {
  const channel = (value: number) =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${channel(red)}${channel(green)}${channel(blue)}`
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, success criterion 1.4.3). */
export const contrast = (one: string, other: string): number =>
  contrastOf(parseColour(one), parseColour(other))

export function contrastOf(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** `share` of the first colour over the second: `mix('#000000', '#ffffff', 0.1)` is a 10 % tint. */
export function mix(colour: string, over: string, share: number): string {
  const [a, b] = [parseColour(colour), parseColour(over)]
  const channel = (index: 0 | 1 | 2) => a[index] * share + b[index] * (1 - share)
  return formatColour([channel(0), channel(1), channel(2)])
}

/** Darkens a colour until it can be read on white. */
export function readable(colour: string, ratio = 4.5): string {
  for (let share = 1; share > 0; share -= 0.05) {
    const darker = mix(colour, '#000000', share)
    if (contrast(darker, '#ffffff') >= ratio) return darker
  }
  return '#000000'
}
