import { Refusal } from '../../model/diagnostic.ts'
import { askReader } from '../agree/ask-reader.ts'
import { agreementAnswer } from '../agree/figures.ts'
import { importSheet, writeSheet } from '../agree/sheet-trip.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'

/** How far readers who see nothing of the machine's answer agree with it and with each other. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const { blind, write, file } = {
    blind: given.number('blind'),
    write: given.text('write'),
    file: given.text('import'),
  }
  if (file !== null) {
    for (const [option, value] of [
      ['--blind', blind],
      ['--write', write],
    ] as const)
      if (value !== null) apart('--import', option)
    return await importSheet(context, file, readerName(given))
  }
  if (blind === null) {
    for (const option of ['write', 'seed', 'who'])
      if (given.text(option) !== null || given.number(option) !== null) needs(`--${option}`, '--blind')
    return await agreementAnswer(context)
  }
  const draw = { count: blind, seed: given.number('seed') ?? 1 }
  if (write !== null) return await writeSheet(context, write, draw)
  return await askReader(context, readerName(given), draw)
}

/** @throws Refusal AGREE_NAME */
function readerName(given: Given): string {
  const name = (given.text('who') ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (name !== '' && name.toLowerCase() !== 'machine') return name
  throw new Refusal({ code: 'AGREE_NAME', level: 'error', args: { name } })
}

function apart(first: string, second: string): never {
  throw new Refusal({ code: 'OPTIONS_APART', level: 'error', args: { options: [first, second] } })
}

function needs(option: string, other: string): never {
  throw new Refusal({ code: 'OPTION_NEEDS', level: 'error', args: { option, needs: other } })
}
