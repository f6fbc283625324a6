import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { type PDFHexString, PDFName, PDFRawStream } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../render/read-pdf.ts'
import { png } from '../support/pictures.ts'
import { Desk, flers } from './support.ts'

interface Made {
  readonly path: string
  readonly kind: string
  readonly bytes: number
  readonly pages: number | null
  readonly sha256: string
}

const desk = new Desk()
beforeAll(async () => {
  await desk.charter(['init', '--preset', 'flers'])
  await desk.charter(['ingest', flers])
})
afterAll(() => desk.leave())

describe('charter report', () => {
  it('writes the charter and its data, and says what each file is', async () => {
    const { code, result } = await desk.json(['report'])
    expect(code).toBe(0)
    expect(result.files.map(({ path }: Made) => path)).toEqual([
      'out/charte-intermediaire.pdf',
      'out/charte-intermediaire.docx',
      'out/nuage.svg',
      'out/nuage.csv',
      'out/termes.csv',
      'out/idees.csv',
      'out/interne-hors-charte.csv',
      'out/rapport.json',
      'out/manifest.json',
    ])
    for (const { path, bytes, sha256, kind, pages } of result.files as Made[]) {
      const content = readFileSync(desk.path(path))
      expect([path, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([
        path,
        bytes,
        sha256,
      ])
      expect(pages === null).toBe(kind !== 'pdf')
    }
    expect(readFileSync(desk.path('out/charte-intermediaire.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('makes the same bytes again, whatever the day', async () => {
    const hashes = async (...args: string[]) =>
      (await desk.json(['report', ...args])).result.files.map(({ sha256 }: Made) => sha256)
    const first = await hashes()
    const later = await desk.json(['report', '-o', 'ailleurs'], { now: () => new Date(Date.UTC(2031, 0, 1)) })
    expect(later.result.files.map(({ sha256 }: Made) => sha256)).toEqual(first)
    expect(later.result.files[0].path).toBe('ailleurs/charte-intermediaire.pdf')
  })

  it('shows the logo that charter.yaml names, told to those who do not see it', async () => {
    const other = new Desk()
    await other.charter(['init', '--preset', 'flers'])
    await other.charter(['ingest', flers])
    const yaml = readFileSync(other.path('charter.yaml'), 'utf8')
    writeFileSync(other.path('charter.yaml'), yaml.replace(/^ {2}logo:$/m, '  logo: blason.png'))
    const without = await other.json(['report'])
    expect([without.code, without.warnings.map(({ name }) => name)]).toEqual([
      0,
      expect.arrayContaining(['LOGO_MISSING']),
    ])
    writeFileSync(other.path('blason.png'), png(300, 100))
    const { code, warnings } = await other.json(['report'])
    expect([code, warnings.map((one) => one.name).filter((name) => /LOGO/.test(name))]).toEqual([0, []])
    const pdf = await readPdf(readFileSync(other.path('out/charte-intermediaire.pdf')))
    const alternatives = pdf
      .elements('Figure')
      .map((figure) => (pdf.get(figure, 'Alt') as PDFHexString).decodeText())
    expect(alternatives).toContain('Logo : Ville de Flers / Flers Agglo')
    const images = pdf.document.context
      .enumerateIndirectObjects()
      .filter(([, object]) => object instanceof PDFRawStream)
      .map(([, object]) => String((object as PDFRawStream).dict.get(PDFName.of('Width'))))
    expect(images.filter((width) => width === '300')).toHaveLength(2)
    other.leave()
  })

  it('is dated by the last session read, else by SOURCE_DATE_EPOCH', async () => {
    expect((await desk.json(['report'])).result.date).toBe('2026-04-17')
    const env = { SOURCE_DATE_EPOCH: '1780000000' }
    expect((await desk.json(['report'], { env })).result.date).toBe('2026-05-28')
    const wrong = await desk.json(['report'], { env: { SOURCE_DATE_EPOCH: 'demain' } })
    expect([wrong.code, wrong.error?.name]).toEqual([2, 'BAD_SOURCE_DATE_EPOCH'])
  })

  it('keeps what is off topic out of all that is public, and lists it apart', async () => {
    const { result } = await desk.json(['ideas', '--nature', 'off-topic'])
    const beside = result.ideas.map(({ text }: { text: string }) => text)
    expect(beside.length).toBeGreaterThan(2)
    await desk.charter(['report'])
    const [told, apart] = [desk.read('out', 'idees.csv'), desk.read('out', 'interne-hors-charte.csv')]
    const quoted = (text: string) => text.replaceAll('"', '""')
    for (const text of beside) {
      expect(apart).toContain(quoted(text))
      expect(told).not.toContain(`;${quoted(text)};`)
    }
  })

  it('gives tables that a French Excel opens', async () => {
    await desk.json(['report'])
    for (const name of ['termes.csv', 'idees.csv', 'nuage.csv']) {
      const text = desk.read('out', name)
      expect(text.startsWith('\ufeff')).toBe(true)
      expect(text.split('\r\n')[0]).toContain(';')
    }
    const ideas = (await desk.json(['ideas'])).result.ideas.length
    expect(JSON.parse(desk.read('out', 'rapport.json')).ideas).toHaveLength(ideas)
  })
})

describe('charter cloud', () => {
  it('places or lists every term asked for', async () => {
    const { result } = await desk.json([
      'cloud',
      '--terms',
      '30',
      '--count',
      'occurrences',
      '-o',
      'figures/nuage.svg',
    ])
    expect(result.files.map(({ path }: Made) => path)).toEqual(['figures/nuage.svg', 'figures/nuage.csv'])
    expect(result.count).toBe('occurrences')
    const terms = (await desk.json(['terms'])).result.terms.length
    expect(result.placed.length + result.leftOut.length).toBe(terms)
    expect(desk.read('figures', 'nuage.svg')).toMatch(/<title[^>]*>[^<]+<\/title>/)
  })
})

describe('looking', () => {
  it('filters ideas by session, theme, principle, nature, state and text', async () => {
    const list = async (...args: string[]) => (await desk.json(['ideas', ...args])).result.ideas
    const all = await list()
    expect(await list('--session', 'a2')).toEqual(
      all.filter((idea: { verbatims: { session: string }[] }) =>
        idea.verbatims.some(({ session }) => session === 'A2'),
      ),
    )
    for (const [flag, value, field] of [
      ['--theme', 'transport', 'theme'],
      ['--principle', 'Solidarité', 'principle'],
      ['--nature', 'obstacle', 'nature'],
      ['--state', 'abstained', 'principleState'],
    ] as const) {
      const found = await list(flag, value)
      const wanted = value === 'Solidarité' ? 'solidarite' : value
      expect(found.length, flag).toBeGreaterThan(0)
      expect(found, flag).toEqual(all.filter((idea: Record<string, unknown>) => idea[field] === wanted))
    }
    expect((await list('--search', 'velo')).length).toBeGreaterThan(0)
    expect((await list('--top', '3')).length).toBe(3)
  })

  it('gives the names of the contract', async () => {
    const { result } = await desk.json(['ideas', '--state', 'assigned', '--top', '1'])
    expect(Object.keys(result.ideas[0])).toEqual(
      expect.arrayContaining(
        'id text verbatims voices votes session theme nature level actor principle principleState score runnerUp margin evidence state'.split(
          ' ',
        ),
      ),
    )
    const terms = (await desk.json(['terms', '--top', '5'])).result.terms
    expect(terms).toHaveLength(5)
    expect(Object.keys(terms[0])).toEqual(
      expect.arrayContaining(
        'term forms termFrequency documentFrequency respondentFrequency principle sessions'.split(' '),
      ),
    )
  })

  it('streams a JSON line each with --jsonl', async () => {
    for (const [command, list] of [
      ['ideas', 'ideas'],
      ['terms', 'terms'],
      ['answers', 'questions'],
    ] as const) {
      const { out } = await desk.charter([command, '--jsonl'])
      const lines = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(lines).toEqual((await desk.json([command])).result[list])
    }
  })

  it('tells the same terms from the cache and afresh for a part', async () => {
    const part = (await desk.json(['terms', '--session', 'A1'])).result.terms
    for (const { sessions, termFrequency } of part) expect(sessions).toEqual({ A1: termFrequency })
  })

  it('suggests a part that exists', async () => {
    const { error } = await desk.json(['ideas', '--principle', 'solidarte'])
    expect(error).toMatchObject({ name: 'UNKNOWN_PRINCIPLE' })
    expect(error?.hint).toContain('solidarite')
  })

  it('speaks no figure twice: participation is never summed without a known overlap', async () => {
    const { result } = await desk.json(['status'])
    expect(result.participation).toEqual({
      population: 500,
      workshopParticipants: 200,
      questionnaireRespondents: 90,
      total: null,
    })
    expect((await desk.charter(['status'])).out).not.toMatch(/\b290\b/)
  })
})

describe('charter export', () => {
  it('gives every contribution word for word in JSON', async () => {
    const { out } = await desk.charter(['export', '--format', 'json'])
    const { contributions, ideas } = JSON.parse(out)
    expect(contributions).toHaveLength((await desk.json(['status'])).result.contributions)
    const verbatims = new Map(
      contributions.map(({ id, verbatim }: { id: string; verbatim: string }) => [id, verbatim]),
    )
    for (const idea of ideas)
      for (const { contribution, start, end, text } of idea.verbatims)
        expect((verbatims.get(contribution) as string).slice(start, end)).toBe(text)
  })

  it('gives a corpus that IRaMuTeQ reads: a line of variables, then the text on one line', async () => {
    const { out } = await desk.charter(['export', '--format', 'iramuteq'])
    const texts = out.trimEnd().split('\n\n')
    for (const text of texts) {
      const [stars = '', ...lines] = text.split('\n')
      expect(stars).toMatch(/^\*{4}( \*[a-z]+_[a-z0-9]+)+$/)
      expect(lines).toHaveLength(1)
      expect(lines[0]).not.toContain('*')
    }
  })

  it('gives plain CSV, or CSV for Excel', async () => {
    const plain = (await desk.charter(['export'])).out
    const excel = (await desk.charter(['export', '--excel'])).out
    expect(plain.split('\r\n')[0]).toMatch(/^identifiant,/)
    expect(excel.split('\r\n')[0]).toMatch(/^\ufeffidentifiant;/)
  })
})

describe('--strict', () => {
  it('turns something to look at into code 1', async () => {
    const other = new Desk()
    await other.charter(['init', '--preset', 'blank'])
    expect((await other.charter(['doctor'])).code).toBe(0)
    expect((await other.charter(['doctor', '--strict'])).code).toBe(1)
    other.leave()
  })
})
