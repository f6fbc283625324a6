import { basename, resolve } from 'node:path'
import { readRoll } from '../../ingest/personal/read-roll.ts'
import type { ReadInput } from '../../ingest/read-source.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { World } from '../../model/world.ts'
import { Lexicon } from '../../text/lexicon.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import { givenBytes } from '../given-bytes.ts'

/** What the reader of files needs to tell a person's name from a word. */
export interface Privacy {
  readonly input: Pick<ReadInput, 'roll' | 'knows'>
  /** Path of the roll: it is no source, even when it lies among the files given. */
  readonly rollPath: string | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads `--roll` for this call alone; the lexicon is opened when a word is first asked about. @throws Refusal */
export async function readPrivacy(context: Context, given: Given): Promise<Privacy> {
  const { world } = context
  const knows = frenchWords(world)
  const path = given.text('roll')
  if (path === null) return { input: { knows }, rollPath: null, diagnostics: [] }
  const whole = resolve(world.cwd, path)
  const bytes = await givenBytes(world, path)
  const { roll, diagnostics } = await readRoll({ bytes, file: basename(path), guarded: world.guarded })
  return { input: { knows, roll }, rollPath: whole, diagnostics }
}

/** Tells the words of French; the lexicon is opened when the first is asked about. */
export function frenchWords(world: World): (word: string) => boolean {
  let lexicon: Lexicon | undefined
  return (word) => {
    lexicon ??= new Lexicon(world.asset('lexicon.bin'))
    const form = word.normalize('NFC').replaceAll('’', "'")
    // « elu », « metier »: people forget accents; a proper noun is no French word.
    return lexicon.spellingsOf(form).some((each) => each === each.toLowerCase())
  }
}
