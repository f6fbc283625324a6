import { roleWords } from '../../ingest/columns/role-names.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { Refusal } from '../../model/diagnostic.ts'
import type { Face } from '../../model/measure.ts'
import { loadFonts } from '../../render/fonts.ts'
import type { Folder } from '../../store/consultation-folder.ts'
import { createTextEngine } from '../../text/engine.ts'
import type { Context } from '../context.ts'
import { PrivacyCheck } from '../doctor/privacy-check.ts'
import type { Given } from '../given.ts'
import { frenchWords } from '../ingest/privacy.ts'
import type { Outcome } from '../outcome.ts'

type CheckName =
  | 'node'
  | 'lexicon'
  | 'fonts'
  | 'templates'
  | 'consultation'
  | 'configuration'
  | 'dictionary'
  | 'mappings'
  | 'folder'
  | 'originals'
  | 'privacy'

interface Check {
  readonly name: CheckName
  readonly ok: boolean
  readonly detail: string
}

const faces: readonly Face[] = [
  'sans',
  'sans-italic',
  'sans-semibold',
  'sans-bold',
  'serif',
  'serif-italic',
  'serif-semibold',
]
const minimum = [20, 19] as const

/** Looks whether everything is there and whole. Repairs nothing. */
export async function run(context: Context, _given: Given): Promise<Outcome> {
  const doctor = new Doctor(context)
  await doctor.installation()
  await doctor.consultation()
  const { talk } = context.texts
  const errors = doctor.found.filter(({ level }) => level === 'error')
  return {
    result: {
      checks: doctor.checks,
      whole: errors.length === 0,
      sensitive: doctor.privacy.toRead,
      left: doctor.privacy.left,
    },
    text: doctor.checks.map(({ name, ok, detail }) => talk.doctor.check(name, ok, detail)),
    diagnostics: doctor.found.filter(({ level }) => level !== 'error'),
    refused: errors,
    next: errors.length === 0 ? talk.nextSteps.status : null,
  }
}

class Doctor {
  readonly checks: Check[] = []
  readonly found: Diagnostic[] = []
  readonly privacy: PrivacyCheck
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
    this.privacy = new PrivacyCheck(frenchWords(context.world))
  }

  async installation(): Promise<void> {
    const { world, texts } = this.#context
    const { version } = process
    const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
    const recent = major > minimum[0] || (major === minimum[0] && minor >= minimum[1])
    this.#note('node', recent, version)
    if (!recent)
      this.found.push({ code: 'OLD_NODE', level: 'error', args: { version, minimum: minimum.join('.') } })
    this.#part('lexicon', () => {
      const engine = createTextEngine((name) => world.asset(name), {
        corrections: {},
        toolWords: [],
        keep: [],
        groups: {},
      })
      if (!engine.knows('maison')) throw new Error('empty')
      return texts.talk.doctor.lexicon(engine.version)
    })
    this.#part('fonts', () => {
      const fonts = loadFonts((name) => world.asset(name))
      for (const face of faces) if (!(fonts.width('œ', face, 10) > 0)) throw new Error(face)
      return texts.talk.doctor.fonts(faces.length)
    })
    this.#part('templates', () => {
      const { size } = world.templates('charte')
      if (size === 0) throw new Error('empty')
      return texts.talk.doctor.templates(size)
    })
  }

  async consultation(): Promise<void> {
    const { talk } = this.#context.texts
    const folder = await this.#refusable('consultation', () => this.#context.folder(), true)
    if (!folder) return
    this.#note('consultation', true, folder.root)
    const read = await this.#refusable('configuration', () => folder.configuration())
    if (read) {
      const { sessions, principles } = read.consultation
      this.#note('configuration', true, talk.doctor.configuration(sessions.length, principles.length))
      this.found.push(...read.diagnostics)
    }
    const words = await this.#refusable('dictionary', () => folder.dictionary())
    if (words)
      this.#note('dictionary', true, talk.doctor.dictionary(words.keep.length + words.toolWords.length))
    await this.#mappings(folder)
    const integrity = await this.#refusable('folder', () => folder.check())
    if (!integrity) return
    this.#note('folder', integrity.whole, talk.doctor.folder(integrity.sources, integrity.contributions))
    const { kept, without } = integrity.originals
    this.#note('originals', true, talk.purge.kept(kept, without))
    this.found.push(...integrity.diagnostics)
    if (integrity.whole) await this.#refusable('privacy', () => this.#privacyOf(folder))
  }

  async #privacyOf(folder: Folder): Promise<void> {
    for await (const record of folder.records()) this.privacy.look(record)
    this.privacy.finish()
    const { toRead, left } = this.privacy
    const detail = this.#context.texts.talk.doctor.privacy(toRead.length, left.length)
    this.#note('privacy', true, detail)
    this.found.push(...this.privacy.findings())
  }

  /** A reading that cannot be used refuses every file of its shape: better known before the next session. */
  async #mappings(folder: Folder): Promise<void> {
    const book = await this.#refusable('mappings', () => folder.mappings(roleWords))
    if (!book) return
    const broken = [...book.broken.values()].flat()
    this.#note('mappings', broken.length === 0, this.#context.texts.talk.doctor.mappings(book.saved.length))
    this.found.push(...broken, ...book.diagnostics)
  }

  #note(name: CheckName, ok: boolean, detail: string): void {
    this.checks.push({ name, ok, detail })
  }

  #part(part: CheckName, look: () => string): void {
    try {
      this.#note(part, true, look())
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      this.#note(part, false, reason)
      this.found.push({ code: 'PACKAGE_INCOMPLETE', level: 'error', args: { part, reason } })
    }
  }

  /** Outside a consultation there is nothing to look at, and that is no fault. */
  async #refusable<T>(name: CheckName, look: () => Promise<T>, optional = false): Promise<T | null> {
    try {
      return await look()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (optional && error.diagnostic.code === 'NO_CONSULTATION') {
        this.#note(name, true, this.#context.texts.talk.doctor.outside)
        return null
      }
      this.#note(name, false, error.diagnostic.code)
      this.found.push(error.diagnostic, ...error.others)
      return null
    }
  }
}
