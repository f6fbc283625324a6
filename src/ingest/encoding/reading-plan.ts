import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ByteSurvey } from './byte-survey.ts'
import { byteDecoder, type Decoder, MixedDecoder, utf8Decoder, utf16Decoder } from './decoders.ts'
import { type Encoding, encodingNamed } from './names.ts'
import type { ByteEncoding } from './tables.ts'
import { type Faults, TextRepair } from './text-repair.ts'
import { endsInside } from './utf8.ts'
import { utf16Of } from './utf16.ts'

/** The readings of two encodings are alike when their scores differ by less than this share. */
const closeShare = 0.2

/** How a text is to be read, and what the look over its bytes found. */
export interface ReadingPlan {
  readonly encoding: Encoding
  readonly decoder: () => Decoder
  readonly faults: Faults
  /** True when only a run over the decoded text can tell how many of its faults there are. */
  readonly counted: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Byte order mark, then UTF-16 without mark, then UTF-8, then the one-byte encoding that looks most French; bytes of a second
 * encoding within the first are read as what they are.
 * @throws Refusal UNKNOWN_ENCODING
 */
export function planReading(survey: ByteSurvey, head: Uint8Array, asked: string | undefined): ReadingPlan {
  const named = asked === undefined ? null : encodingNamed(asked)
  const marked = named === 'utf-16le' || named === 'utf-16be' ? named : null
  const wide = marked ?? (named === null ? utf16Of(head) : null)
  if (wide !== null) return widePlan(wide === 'utf-16le' && isBigMark(head) ? 'utf-16be' : wide, survey)
  const faults = { nul: survey.nul > 0, controls: survey.controls > 0, twice: survey.twice > 0 }
  const diagnostics = nulFindings(survey)
  if (named !== null && named !== 'utf-8' && named !== 'utf-16le' && named !== 'utf-16be')
    return { ...bytePlan(named), faults: { ...faults, controls: false, twice: false }, diagnostics }
  const truncated = survey.bad > 0 && survey.bad <= 3 && endsInside(survey.tail) && cutByTheEnd(survey)
  if (truncated) diagnostics.push({ code: 'TRUNCATED_TEXT', level: 'warning', args: { cut: 'character' } })
  if (survey.bad === 0 || truncated || named !== null) {
    const broken = survey.replaced + (truncated ? 0 : survey.bad)
    if (broken > 0) diagnostics.push({ code: 'BROKEN_CHARACTERS', level: 'warning', args: { count: broken } })
    return { encoding: 'utf-8', decoder: utf8Decoder, faults, counted: hasAny(faults), diagnostics }
  }
  return narrowPlan(survey, faults, diagnostics)
}

function narrowPlan(survey: ByteSurvey, faults: Faults, diagnostics: Diagnostic[]): ReadingPlan {
  const [best, ...others] = survey.letters.ranking()
  const table = best?.encoding ?? 'windows-1252'
  const french = survey.good - survey.foreign
  if (survey.good >= survey.bad && french > 0) {
    if (survey.replaced > 0)
      diagnostics.push({ code: 'BROKEN_CHARACTERS', level: 'warning', args: { count: survey.replaced } })
    return {
      encoding: 'utf-8',
      decoder: () => new MixedDecoder(table, 'utf-8'),
      faults,
      counted: true,
      diagnostics: [...diagnostics, mixed('utf-8', table, survey.badLines)],
    }
  }
  const unsure = doubt(survey, table, others)
  if (unsure) diagnostics.push(unsure)
  if (french > 0)
    return {
      encoding: table,
      decoder: () => new MixedDecoder(table, 'bytes'),
      faults,
      counted: hasAny(faults),
      diagnostics: [...diagnostics, mixed(table, 'utf-8', survey.goodLines)],
    }
  return { ...bytePlan(table), faults: { ...faults, controls: false, twice: false }, diagnostics }
}

function bytePlan(encoding: ByteEncoding): Pick<ReadingPlan, 'encoding' | 'decoder' | 'counted'> {
  return { encoding, decoder: () => byteDecoder(encoding), counted: false }
}

function widePlan(encoding: 'utf-16le' | 'utf-16be', survey: ByteSurvey): ReadingPlan {
  return {
    encoding,
    decoder: () => utf16Decoder(encoding),
    faults: { nul: true, controls: true, twice: true },
    counted: true,
    diagnostics:
      survey.size % 2 === 0 ? [] : [{ code: 'TRUNCATED_TEXT', level: 'warning', args: { cut: 'character' } }],
  }
}

/** The mark decides where a person says « utf-16 » without saying which. */
const isBigMark = (head: Uint8Array) => head[0] === 0xfe && head[1] === 0xff

/** True when the bytes that are no UTF-8 are those of one character which the end of the file cuts. */
function cutByTheEnd(survey: ByteSurvey): boolean {
  let back = 1
  while (back < 3 && ((survey.tail.at(-back) ?? 0) & 0xc0) === 0x80) back++
  const lead = survey.tail.at(-back) ?? 0
  return survey.bad === back && (survey.good > 0 || lead === 0xc3 || lead === 0xc5 || back > 1)
}

function mixed(
  main: Encoding,
  other: Encoding,
  lines: { count: number; first: readonly number[] },
): Diagnostic {
  const [line] = lines.first
  return {
    code: 'MIXED_ENCODINGS',
    level: 'warning',
    args: { main, other, count: lines.count, lines: lines.first.slice(0, 10) },
    ...(line === undefined ? {} : { place: { line } }),
  }
}

/** Said when another encoding explains the bytes about as well and would give other letters. */
function doubt(
  survey: ByteSurvey,
  encoding: ByteEncoding,
  others: readonly { readonly encoding: ByteEncoding; readonly score: number }[],
): Diagnostic | null {
  for (const other of others) {
    const score = survey.letters.score(encoding, other.encoding)
    const rival = survey.letters.score(other.encoding, encoding)
    if (score - rival > closeShare * Math.max(Math.abs(score), Math.abs(rival), 1)) continue
    const words = survey.letters.differingWord(encoding, other.encoding)
    if (words === null) continue
    return {
      code: 'ENCODING_UNSURE',
      level: 'warning',
      args: { encoding, other: other.encoding, word: words[0], otherWord: words[1] },
    }
  }
  return null
}

function nulFindings(survey: ByteSurvey): Diagnostic[] {
  if (survey.nul === 0) return []
  const lines = survey.nulLines.first
  return [
    {
      code: 'NUL_REMOVED',
      level: 'warning',
      args: { count: survey.nul, lines: lines.slice(0, 5) },
      ...(lines[0] === undefined ? {} : { place: { line: lines[0] } }),
    },
  ]
}

const hasAny = (faults: Faults) => faults.controls || faults.twice

/** A plan whose faults have been counted over the whole text. */
export function settle(plan: ReadingPlan, repair: TextRepair, decoder: Decoder, broken: number): ReadingPlan {
  const diagnostics = [...plan.diagnostics]
  const wide = plan.encoding === 'utf-16le' || plan.encoding === 'utf-16be'
  if (wide && repair.nul > 0)
    diagnostics.push({ code: 'NUL_REMOVED', level: 'warning', args: { count: repair.nul, lines: [] } })
  if (repair.doubles > 0 && repair.example !== null)
    diagnostics.push({
      code: 'DOUBLE_ENCODED',
      level: 'warning',
      args: { count: repair.doubles, ...repair.example },
    })
  if (repair.controls > 0)
    diagnostics.push({ code: 'CONTROLS_REPAIRED', level: 'info', args: { count: repair.controls } })
  const lost = (wide ? broken : 0) + (decoder instanceof MixedDecoder ? decoder.cut : 0)
  if (lost > 0) diagnostics.push({ code: 'BROKEN_CHARACTERS', level: 'warning', args: { count: lost } })
  if (repair.leftover !== null)
    diagnostics.push({ code: 'MOJIBAKE', level: 'warning', args: { example: repair.leftover } })
  const swapped = !(decoder instanceof MixedDecoder) || decoder.swapped > 0
  return {
    ...plan,
    faults: {
      nul: wide ? repair.nul > 0 : plan.faults.nul,
      controls: repair.controls > 0,
      twice: repair.doubles > 0,
    },
    diagnostics: swapped ? diagnostics : diagnostics.filter(({ code }) => code !== 'MIXED_ENCODINGS'),
  }
}

export const repairOf = (plan: ReadingPlan) => new TextRepair(plan.faults)
