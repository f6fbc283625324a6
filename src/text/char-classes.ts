const letter = 1
const space = 2
const stop = 4
const around = 8

const classes = new Uint8Array(256)
const mark = (signs: Iterable<number>, kind: number) => {
  for (const code of signs) classes[code] = kind
}
const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
const codes = (signs: string) => [...signs].map((sign) => sign.charCodeAt(0))

mark([...span(65, 90), ...span(97, 122)], letter)
mark([...span(0xc0, 0xd6), ...span(0xd8, 0xf6), ...span(0xf8, 0xff)], letter)
mark(codes(' \n\r'), space)
mark(codes(',;:!?'), stop)
mark(codes('0123456789°['), around)
classes[46] = stop | around

/** Letters that French is written with; others are left to the rules. */
export const isLetter = (code: number) =>
  code < 256 ? classes[code] === letter : code === 0x153 || code === 0x152
export const isSpace = (code: number) => code === 32 || code === 10 || code === 13
/** Signs that end a word when a blank follows. */
export const isStop = (code: number) => code < 256 && ((classes[code] as number) & stop) !== 0
/** Signs whose rules look beyond the blank before or after: « 1 500 », « p. ex. », « n° 3 », « [numéro de rue] ». */
export const looksAround = (code: number) => code < 256 && ((classes[code] as number) & around) !== 0
