import { brotliDecompressSync } from 'node:zlib'
import type { Upos } from '../model/token.ts'
import { Recent } from './recent.ts'

/** Form of a verb: infinitive, past participle, present participle, finite; '' for other parts of speech. */
export type VerbForm = '' | 'W' | 'K' | 'G' | 'F'

/** One way to understand a form. */
export interface Reading {
  readonly lemma: string
  readonly upos: Upos
  readonly verb: VerbForm
}

interface Script {
  readonly strip: number
  readonly suffix: string
  readonly upos: Upos
  readonly verb: VerbForm
}

interface Entry {
  readonly form: string
  /** Unaccented spelling. */
  readonly bare: string
  readonly set: number
}

const blockSize = 32
const none: readonly Reading[] = []

// Small letters of French and its neighbours without their accents, by code.
const bareLetters: (string | undefined)[] = new Array(384)
for (let code = 32; code < 384; code++) bareLetters[code] = slowBareForm(String.fromCharCode(code))

/** The spelling without accents nor ligatures, in lower case: the order of the lexicon. */
export function bareForm(form: string): string {
  if (/^[a-z'-]*$/.test(form)) return form
  let bare = ''
  for (let index = 0; index < form.length; index++) {
    const letter = bareLetters[form.charCodeAt(index)]
    if (letter === undefined) return slowBareForm(form)
    bare += letter
  }
  return bare
}

function slowBareForm(form: string): string {
  return form
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
}

/**
 * Full-form French lexicon, packed by `scripts/lexicon-pack.mjs` and decoded block by block as words are asked for,
 * so that opening it costs a decompression only. Forms are NFC with straight apostrophes; proper nouns keep capitals.
 */
export class Lexicon {
  readonly size: number
  private readonly data: Uint8Array
  private readonly offsets: Uint32Array
  private readonly signs: string
  private readonly rawSets: readonly string[]
  private readonly sets: (readonly Script[] | undefined)[]
  private readonly heads: (string | undefined)[]
  // Bounded: what people misspell is endless, and every block would be the lexicon decoded whole.
  private readonly blocks = new Recent<number, readonly Entry[]>(1000)
  private readonly answers = new Recent<string, readonly Reading[]>(20_000)
  private readonly spellings = new Recent<string, readonly string[]>(20_000)

  constructor(packed: Uint8Array) {
    const bytes = brotliDecompressSync(packed)
    const headerLength = bytes.readUInt32LE(0)
    const header: { forms: number; signs: string; sets: string[]; blocks: number } = JSON.parse(
      bytes.toString('utf8', 4, 4 + headerLength),
    )
    this.size = header.forms
    this.signs = header.signs
    this.rawSets = header.sets
    this.sets = new Array(header.sets.length)
    this.heads = new Array(header.blocks)
    this.offsets = new Uint32Array(header.blocks + 1)
    let at = 4 + headerLength + header.blocks * 2
    for (let block = 0; block < header.blocks; block++) {
      this.offsets[block] = at
      at += bytes.readUInt16LE(4 + headerLength + block * 2)
    }
    this.offsets[header.blocks] = at
    this.data = bytes
  }

  /** Readings of the exact form, best first by default order; empty when the lexicon does not have it. */
  readings(form: string): readonly Reading[] {
    const cached = this.answers.get(form)
    if (cached) return cached
    const entry = this.entries(bareForm(form)).find((each) => each.form === form)
    const readings = entry ? this.decode(entry) : none
    this.answers.set(form, readings)
    return readings
  }

  has(form: string): boolean {
    return this.readings(form).length > 0
  }

  /** Every form written like this one but for accents, ligatures and capitals. */
  spellingsOf(form: string): readonly string[] {
    const key = bareForm(form)
    const cached = this.spellings.get(key)
    if (cached) return cached
    const found = this.entries(key).map((entry) => entry.form)
    this.spellings.set(key, found)
    return found
  }

  /** Every form, in the order of the unaccented spellings. Nothing of it is kept. */
  *forms(): Iterable<string> {
    for (let block = 0; block < this.heads.length; block++)
      for (const { form } of this.decodeBlock(block)) yield form
  }

  private entries(key: string): Entry[] {
    // Last block whose head is before the key; the key's spellings may begin in it and go on in the next ones.
    let low = 0
    let high = this.heads.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.head(middle) < key) low = middle
      else high = middle - 1
    }
    const found: Entry[] = []
    for (let block = low; block < this.heads.length; block++) {
      if (block > low && this.head(block) > key) break
      for (const entry of this.block(block)) if (entry.bare === key) found.push(entry)
    }
    return found
  }

  private head(block: number): string {
    const cached = this.heads[block]
    if (cached !== undefined) return cached
    let at = (this.offsets[block] ?? 0) + 1
    let form = ''
    for (let sign = this.data[at] ?? 0; sign !== 0; sign = this.data[++at] ?? 0)
      form += this.signs[sign - 1] ?? ''
    const head = bareForm(form)
    this.heads[block] = head
    return head
  }

  private block(block: number): readonly Entry[] {
    const cached = this.blocks.get(block)
    if (cached) return cached
    const entries = this.decodeBlock(block)
    this.blocks.set(block, entries)
    return entries
  }

  private decodeBlock(block: number): Entry[] {
    const entries: Entry[] = []
    const end = this.offsets[block + 1] ?? 0
    let at = this.offsets[block] ?? 0
    let form = ''
    while (at < end && entries.length < blockSize) {
      form = form.slice(0, this.data[at++])
      for (let sign = this.data[at++] ?? 0; sign !== 0; sign = this.data[at++] ?? 0)
        form += this.signs[sign - 1] ?? ''
      let set = 0
      let shift = 0
      let low = this.data[at++] ?? 0
      for (; low > 127; low = this.data[at++] ?? 0) {
        set |= (low & 127) << shift
        shift += 7
      }
      set |= low << shift
      entries.push({ form, bare: bareForm(form), set })
    }
    return entries
  }

  private decode({ form, set }: Entry): readonly Reading[] {
    const scripts = this.sets[set] ?? this.parse(set)
    return scripts.map(({ strip, suffix, upos, verb }) => ({
      lemma: form.slice(0, form.length - strip) + suffix,
      upos,
      verb,
    }))
  }

  private parse(set: number): readonly Script[] {
    const scripts = (this.rawSets[set] ?? '').split(' ').map((script) => {
      const [strip = '0', suffix = '', tag = 'X'] = script.split('|')
      const [upos = 'X', verb = ''] = tag.split('.')
      return { strip: Number(strip), suffix, upos: upos as Upos, verb: verb as VerbForm }
    })
    this.sets[set] = scripts
    return scripts
  }
}
