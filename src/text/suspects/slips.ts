import { bareForm } from '../lexicon.ts'

/** In what a written word differs from the one meant; `several` when no single slip explains it. */
export type Slip =
  | 'accent'
  | 'missing-letter'
  | 'extra-letter'
  | 'doubled-letter'
  | 'swapped-letters'
  | 'neighbour-key'
  | 'other-letter'
  | 'same-sound'
  | 'ending'
  | 'glued'
  | 'parted'
  | 'several'

export interface Slips {
  /** 0 = the same; about 1 for one ordinary slip. */
  readonly cost: number
  readonly slip: Slip
}

const azerty = ['azertyuiop', 'qsdfghjklm', 'wxcvbn']
const neighbours = new Set<string>()
for (const [line, keys] of azerty.entries())
  for (let at = 0; at < keys.length; at++)
    for (const [otherLine, others] of azerty.entries())
      for (let other = 0; other < others.length; other++)
        if (Math.abs(line - otherLine) <= 1 && Math.abs(at - other) <= 1 && keys[at] !== others[other])
          neighbours.add(`${keys[at]}${others[other]}`)

// Letters that stand for the same sound, or nearly.
const alike = new Set('ck kc cq qc kq qk sz zs iy yi mn nm vw wv xs sx xc cx td dt bp pb'.split(' '))

/** The same before e, i, y. */
const softened = new Set(['cs', 'sc', 'gj', 'jg'])

/** Spellings of one sound: written → meant, both ways. */
const sounds: readonly (readonly [string, string, number])[] = (
  [
    ['ph', 'f', 0.35],
    ['qu', 'k', 0.5],
    ['qu', 'c', 0.5],
    ['au', 'o', 0.4],
    ['eau', 'o', 0.4],
    ['eau', 'au', 0.3],
    ['ss', 'c', 0.5],
    ['ss', 'sc', 0.5],
    ['ti', 'ci', 0.4],
    ['ti', 'ssi', 0.5],
    ['an', 'en', 0.4],
    ['am', 'em', 0.4],
    ['in', 'ain', 0.4],
    ['in', 'ein', 0.4],
    ['im', 'in', 0.4],
    ['ai', 'e', 0.45],
    ['ei', 'e', 0.45],
    ['ai', 'ei', 0.4],
    ['ill', 'y', 0.5],
    ['il', 'ill', 0.4],
    ['ie', 'ille', 0.6],
    ['ge', 'j', 0.5],
    ['gu', 'g', 0.4],
    ['ge', 'g', 0.5],
    ['cc', 'x', 0.5],
    ['ch', 'c', 0.6],
    ['th', 't', 0.3],
    ['rh', 'r', 0.3],
    ['oi', 'oy', 0.4],
    ['nn', 'mn', 0.5],
  ] as const
).flatMap(([one, other, cost]) => [[one, other, cost] as const, [other, one, cost] as const])

/** Endings that are not heard: « trie » / « tri », « éteind » / « éteint ». */
const mute = new Set(['', 'e', 's', 'x', 't', 'd', 'es', 'nt', 'ent', 'p', 'h'])
const infinitives = /^(?:er|é|ée|és|ées|ez|ai|e)$/

/** How far the written word is from the one meant, in slips that people make; accents cost next to nothing. */
export function slipsBetween(written: string, meant: string): Slips {
  const [w, m] = [bareForm(written), bareForm(meant)]
  if (w === m) return { cost: accentCost(written, meant), slip: 'accent' }
  const plain = distance(w, m)
  const ending = endingCost(w, m)
  const best = ending !== null && ending < plain.cost ? { cost: ending, slip: 'ending' as const } : plain
  // People rarely miss the first letter, save a silent h and what sounds the same.
  const start = w[0] === m[0] || m[0] === 'h' || best.slip === 'same-sound' ? 0 : 0.35
  return { cost: best.cost + start + accentCost(written, meant), slip: best.slip }
}

/** Accents that were written and are not those of the word meant weigh a little more than those that were left out. */
function accentCost(written: string, meant: string): number {
  const accents = (text: string) => text.normalize('NFD').match(/[aeiouyc]\p{M}/gu) ?? []
  const there = accents(meant)
  const put = accents(written)
  const rest = [...there]
  let wrong = 0
  for (const accent of put) {
    const at = rest.indexOf(accent)
    if (at >= 0) rest.splice(at, 1)
    else wrong++
  }
  return Math.min(0.3, 0.06 * wrong + 0.03 * Math.max(0, rest.length - wrong))
}

function endingCost(w: string, m: string): number | null {
  let shared = 0
  while (shared < w.length && shared < m.length && w[shared] === m[shared]) shared++
  if (shared < 3) return null
  const [a, b] = [w.slice(shared), m.slice(shared)]
  if (mute.has(a) && mute.has(b)) return a === '' || b === '' ? 0.55 : 0.65
  for (let back = 0; back <= 1; back++) {
    const cut = shared - back
    if (infinitives.test(w.slice(cut)) && infinitives.test(m.slice(cut))) return 0.6
  }
  return null
}

interface Cell extends Slips {
  readonly edits: number
}

function distance(w: string, m: string): Slips {
  const cells: Cell[][] = []
  for (let i = 0; i <= w.length; i++) {
    const row: Cell[] = []
    cells.push(row)
    for (let j = 0; j <= m.length; j++) {
      if (i === 0 && j === 0) {
        row.push({ cost: 0, slip: 'accent', edits: 0 })
        continue
      }
      let best: Cell = { cost: Number.POSITIVE_INFINITY, slip: 'several', edits: 0 }
      const from = (di: number, dj: number, cost: number, slip: Slip) => {
        const before = cells[i - di]?.[j - dj]
        if (!before || before.cost + cost >= best.cost) return
        const edits = before.edits + (cost > 0 ? 1 : 0)
        best = {
          cost: before.cost + cost,
          slip: cost === 0 ? before.slip : edits > 1 ? 'several' : slip,
          edits,
        }
      }
      const [a, b] = [w[i - 1] ?? '', m[j - 1] ?? '']
      if (i > 0 && j > 0) {
        if (a === b) from(1, 1, 0, 'accent')
        else if (alike.has(a + b) || (softened.has(a + b) && /[eiy]/.test(m[j] ?? '')))
          from(1, 1, 0.65, 'same-sound')
        else if (neighbours.has(a + b)) from(1, 1, 0.85, 'neighbour-key')
        else from(1, 1, 1.05, 'other-letter')
      }
      if (i > 0) {
        const doubled = a === w[i - 2] || a === w[i]
        from(1, 0, doubled ? 0.4 : 0.85, doubled ? 'doubled-letter' : 'extra-letter')
      }
      if (j > 0) {
        const doubled = b === m[j - 2] || b === m[j]
        // The mute e is the letter most often left out.
        const cost = doubled ? 0.4 : b === 'e' || b === 'h' ? 0.7 : b === '-' || b === "'" ? 0.3 : 0.8
        from(0, 1, cost, doubled ? 'doubled-letter' : 'missing-letter')
      }
      if (i > 1 && j > 1 && a !== b && a === m[j - 2] && b === w[i - 2]) from(2, 2, 0.5, 'swapped-letters')
      for (const [written, meant, cost] of sounds)
        if (w.endsWith(written, i) && m.endsWith(meant, j) && i >= written.length && j >= meant.length)
          from(written.length, meant.length, cost, 'same-sound')
      row.push(best)
    }
  }
  const last = cells[w.length]?.[m.length]
  return last ? { cost: last.cost, slip: last.slip } : { cost: Number.POSITIVE_INFINITY, slip: 'several' }
}
