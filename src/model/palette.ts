/**
 * Searched for the largest smallest difference (CIEDE2000) between any two, seen with normal sight and simulated
 * protanopia, deuteranopia and tritanopia (Machado 2009, severity 1), with at least 4.5:1 on white. That difference
 * falls from 44 for three colours to 14 for twelve: number and name always stand beside the colour.
 */
const palettes: readonly (readonly string[])[] = [
  ['#b26210', '#5264ff', '#00000e'],
  ['#3c8701', '#9d44fb', '#000064', '#310f00'],
  ['#dc3106', '#7005eb', '#258479', '#051a43', '#311900'],
  ['#b75f18', '#2a6ef5', '#716e71', '#0102a0', '#5a1c03', '#0b0013'],
  ['#98700c', '#a239ff', '#5d7d71', '#000036', '#6c2905', '#534a6e', '#1c0000'],
  ['#e22d05', '#bd0cff', '#577688', '#7a0204', '#7d7464', '#6f0a94', '#3c4646', '#11002a'],
  ['#c04711', '#b81afd', '#607286', '#6e1603', '#7b7263', '#77059b', '#444444', '#0b023d', '#150000'],
  [
    '#a36a1b',
    '#8153fa',
    '#387486',
    '#783500',
    '#757865',
    '#5900c2',
    '#494245',
    '#002355',
    '#2d1500',
    '#030010',
  ],
  [
    '#bc5a0b',
    '#4f6ee2',
    '#6b7a63',
    '#862b08',
    '#916a87',
    '#4800dd',
    '#4b4c46',
    '#0b4862',
    '#3a1104',
    '#000050',
    '#150616',
  ],
  [
    '#ba5200',
    '#3668fa',
    '#008859',
    '#882105',
    '#806f9a',
    '#1e01f0',
    '#556666',
    '#1c377b',
    '#450d0a',
    '#0b043e',
    '#423445',
    '#10000f',
  ],
]

/** Colours for that many principles, in a fixed order; beyond twelve they begin again. */
export function defaultPalette(count: number): readonly string[] {
  const palette = palettes[Math.min(12, Math.max(3, count)) - 3] ?? []
  return Array.from(
    { length: Math.max(0, count) },
    (_, index) => palette[index % palette.length] ?? '#1d2327',
  )
}
