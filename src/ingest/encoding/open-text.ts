import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ByteSource } from '../byte-source.ts'
import { ByteSurvey } from './byte-survey.ts'
import type { Encoding } from './names.ts'
import { planReading, type ReadingPlan, repairOf, settle } from './reading-plan.ts'

const sampleBytes = 1 << 20

export interface OpenText {
  readonly encoding: Encoding
  /** The first 1 MiB or so, decoded and repaired like the rest; the whole text when it is shorter. */
  readonly sample: string
  /** The whole text from its start, each time it is called; repaired as it goes. */
  chunks(): AsyncIterable<string>
  /** All that there is to tell; complete from the start (from the look over all bytes that opening takes). */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Opens a text: one look over all of its bytes decides how it is read and what there is to tell; a second one, over the
 * decoded text, is taken only where the first has seen something to repair. Memory is flat.
 * @throws Refusal UNKNOWN_ENCODING
 */
export async function openText(source: ByteSource, asked: string | undefined): Promise<OpenText> {
  const survey = new ByteSurvey()
  const head: Uint8Array[] = []
  let kept = 0
  for await (const chunk of source.chunks()) {
    survey.add(chunk)
    if (kept < sampleBytes) {
      const part = chunk.slice(0, sampleBytes - kept)
      head.push(part)
      kept += part.length
    }
  }
  survey.end()
  const first = Buffer.concat(head)
  let plan = planReading(survey, first, asked)
  if (plan.counted) plan = await counted(plan, source)
  return {
    encoding: plan.encoding,
    sample: decoded(plan, first, survey.size <= first.length),
    chunks: () => textOf(plan, source),
    diagnostics: plan.diagnostics,
  }
}

/** Text of bytes that are at hand; see `openText`. @throws Refusal UNKNOWN_ENCODING */
export function planOf(bytes: Uint8Array, asked: string | undefined): ReadingPlan {
  const survey = new ByteSurvey()
  survey.add(bytes)
  survey.end()
  const plan = planReading(survey, bytes.subarray(0, sampleBytes), asked)
  if (!plan.counted) return plan
  const [decoder, repair] = [plan.decoder(), repairOf(plan)]
  const text = decoder.write(bytes) + decoder.end()
  repair.write(text)
  repair.end()
  return settle(plan, repair, decoder, brokenIn(text))
}

async function counted(plan: ReadingPlan, source: ByteSource): Promise<ReadingPlan> {
  const [decoder, repair] = [plan.decoder(), repairOf(plan)]
  let broken = 0
  for await (const chunk of source.chunks()) {
    const text = decoder.write(chunk)
    broken += brokenIn(text)
    repair.write(text)
  }
  const text = decoder.end()
  broken += brokenIn(text)
  repair.write(text)
  repair.end()
  return settle(plan, repair, decoder, broken)
}

async function* textOf(plan: ReadingPlan, source: ByteSource): AsyncGenerator<string> {
  const [decoder, repair] = [plan.decoder(), repairOf(plan)]
  for await (const chunk of source.chunks()) {
    const text = repair.write(decoder.write(chunk))
    if (text !== '') yield text
  }
  const text = repair.write(decoder.end()) + repair.end()
  if (text !== '') yield text
}

/** Text of the bytes at the start of a file; all of it when they are the whole file. */
export function decoded(plan: ReadingPlan, bytes: Uint8Array, whole: boolean): string {
  const [decoder, repair] = [plan.decoder(), repairOf(plan)]
  const text = repair.write(decoder.write(bytes))
  return whole ? text + repair.write(decoder.end()) + repair.end() : text
}

function brokenIn(text: string): number {
  if (!text.includes('\ufffd')) return 0
  return text.split('\ufffd').length - 1
}
