import type { Diagnostic } from '../model/diagnostic.ts'
import { publicCodes } from '../model/diagnostics/public-codes.ts'
import type { World } from '../model/world.ts'
import { excerptOf } from './excerpt.ts'
import { type FindingGroup, groupFindings, placeOf, sentenceOf, stopped } from './findings.ts'
import type { Ink } from './ink.ts'
import { plainData, plainText } from './plain-text.ts'
import type { Texts } from './sentences/texts.ts'

export interface ReporterOptions {
  /** `-q`: errors only. */
  readonly quiet: boolean
  /** `-v`: small findings too. */
  readonly verbose: boolean
  /** `--json`: the envelope tells all but the errors. */
  readonly json: boolean
}

/** Talks to the person, on stderr. */
export class Reporter {
  readonly #err: World['err']
  readonly #texts: Texts
  readonly #ink: Ink
  readonly #silent: boolean
  readonly #verbose: boolean

  constructor(err: World['err'], texts: Texts, ink: Ink, options: ReporterOptions) {
    this.#err = err
    this.#texts = texts
    this.#ink = ink
    this.#silent = options.quiet || options.json
    this.#verbose = options.verbose
  }

  say(lines: readonly string[]): void {
    for (const line of lines) this.#say(plainText(line))
  }

  /** What a person should look at; small findings only with `-v`, their number otherwise. */
  findings(diagnostics: readonly Diagnostic[]): void {
    if (this.#silent) return
    const groups = groupFindings(diagnostics.map(plainData))
    const small = groups.filter(({ first }) => first.level === 'info')
    const shown = this.#verbose ? groups : groups.filter(({ first }) => first.level !== 'info')
    if (shown.length > 0) this.#say(`\n${this.#ink.strong(this.#texts.talk.toLookAt)}`)
    for (const group of shown) this.#finding(group)
    if (!this.#verbose && small.length > 0)
      this.#say(this.#ink.soft(this.#texts.talk.smallFindings(small.length)))
  }

  next(text: string): void {
    this.#say(this.#ink.lead(`${this.#texts.talk.next} ${plainText(text)}`))
  }

  /** A refusal: place, what, excerpt, cure. Told whatever the options. */
  error(diagnostic: Diagnostic, others: readonly Diagnostic[] = []): void {
    for (const each of [diagnostic, ...others].map(plainData)) {
      const { text, cure } = sentenceOf(each, this.#texts.diagnostics)
      const place = placeOf(each.place, this.#texts)
      const { error, place: join } = this.#texts.talk
      const head = place === '' ? text : `${place}${join.colon}${text}`
      this.#err.write(`${this.#ink.error(error(publicCodes[each.code]))} ${stopped(head)}
`)
      for (const line of excerptOf(each)) this.#err.write(`${this.#ink.soft(line)}\n`)
      if (cure) this.#err.write(`  ${capital(cure)}\n`)
    }
  }

  unexpected(error: unknown, debug: boolean): void {
    const { talk } = this.#texts
    this.#err.write(`${this.#ink.error(talk.error(publicCodes.UNEXPECTED))} ${talk.unexpected}\n`)
    const detail = error instanceof Error ? error : new Error(String(error))
    this.#err.write(debug ? `${detail.stack ?? detail.message}\n` : `  ${talk.unexpectedHint}\n`)
  }

  #say(line: string): void {
    if (!this.#silent) this.#err.write(`${line}\n`)
  }

  #finding({ first, count, rows }: FindingGroup): void {
    const { text, cure } = sentenceOf(first, this.#texts.diagnostics)
    const place = placeOf(first.place, this.#texts, rows)
    const times = count > 1 ? ` ${this.#texts.talk.times(count)}` : ''
    const head = place === '' ? '' : `${this.#ink.warning(place)}${this.#texts.talk.place.colon}`
    const code = this.#ink.soft(`[${publicCodes[first.code]}]`)
    this.#err.write(`  ${head}${trimStop(text)}${times} ${code}\n`)
    for (const line of excerptOf(first)) this.#err.write(`  ${this.#ink.soft(line)}\n`)
    if (cure) this.#err.write(`    ${this.#ink.soft(capital(cure))}\n`)
  }
}

function trimStop(text: string): string {
  return text.replace(/\.$/, '')
}

/** A command or an option keeps its small letter. */
function capital(text: string): string {
  return /^(charter |-)/.test(text) ? text : text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}
