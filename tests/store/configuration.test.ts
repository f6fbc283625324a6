import { describe, expect, it } from 'vitest'
import { fr } from '../../src/cli/sentences/fr/store.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { StoreDiagnostics } from '../../src/model/diagnostics/store.ts'
import { parseConfiguration } from '../../src/store/configuration/parse.ts'
import { presets } from '../../src/store/configuration/presets.ts'

const base = `title: Charte
client: Ville
themes:
  - { id: eau, label: Eau }
sessions:
  - id: A1
    label: Atelier 1
    theme: eau
    participants: 12
principles:
  - id: p1
    label: Principe
`

const parse = (text: string) => parseConfiguration(text, 'charter.yaml')
const codes = (text: string) => parse(text).diagnostics.map(({ code, place }) => `${place?.line} ${code}`)

/** As a reporter prints it. */
function told({ code, args, place }: Diagnostic): string {
  const say = fr[code as keyof StoreDiagnostics] as (args: unknown) => { text: string; cure?: string }
  const { text, cure } = say(args)
  const lines = [`${place?.file}, ligne ${place?.line}, colonne ${place?.column} : ${text}`]
  if ('excerpt' in args) {
    const { line, text: source, caret, length } = args.excerpt
    lines.push(`    ${line} | ${source}`)
    lines.push(`    ${' '.repeat(String(line).length)} | ${' '.repeat(caret - 1)}${'^'.repeat(length)}`)
  }
  if (cure) lines.push(`  ${cure}`)
  return lines.join('\n')
}

const faults: Record<string, string> = {
  'a colon in a text': base.replace('title: Charte', 'nom: Charte : Flers'),
  'a colon in a text, in a list': base.replace('label: Atelier 1', 'label: Atelier 1 : « transport »'),
  'an apostrophe taken for a quote': base.replace('title: Charte', "title: 'L'eau'"),
  'a quote left open': base.replace('title: Charte', 'title: "Charte'),
  'a bracket left open': base.replace('label: Principe', 'vocabulary: [trier, composter'),
  'a tab': base.replace('    label: Atelier 1', '\tlabel: Atelier 1'),
  'a sign that YAML reserves': base.replace('title: Charte', 'title: @Flers'),
  'a star taken for a reference': base.replace('title: Charte', 'title: *Charte*'),
  'a backslash': base.replace('title: Charte', 'title: "N:\\Urbanisme"'),
  'no blank after the colon': base.replace('title: Charte', 'title:Charte'),
  'the same key twice': `${base}client: Agglo\n`,
  'a merge conflict': `<<<<<<< HEAD\n${base}=======\ntitle: Autre\n>>>>>>> branche\n`,
  'a French key': base.replace('title: Charte', 'titre: Charte'),
  'a misspelt key': base.replace('participants', 'particpants'),
  'a key of nothing': `${base}zzz: 1\n`,
  'a missing key': base.replace('    label: Principe\n', ''),
  'a text where a list goes': `${base}    vocabulary: trier\n`,
  'a list where a text goes': base.replace('title: Charte', 'title: [Charte]'),
  'an empty text': base.replace('title: Charte', 'title: ""'),
  'no text': base.replace('title: Charte', 'title:'),
  'a number in words': `${base}population: cinq cents\n`,
  'a number out of range': `${base}population: 0\n`,
  'a French date': base.replace('theme: eau', 'date: 12/03/2026'),
  'a day that does not exist': base.replace('theme: eau', 'date: 2026-02-30'),
  'a colour without quotes': `${base}brand:\n  colour: #1f5a4c\n`,
  'a colour without #': `${base}    colour: dc3106\n`,
  'a colour in words': `${base}    colour: mauve\n`,
  'an id with blanks': base.replace('id: p1', 'id: Respect & soin'),
  'an id used twice': base.replace('principles:', '  - id: a1\n    label: Autre\nprinciples:'),
  'an unknown theme': base.replace('theme: eau', 'theme: Eaux'),
  'the label of a theme': base.replace('theme: eau', 'theme: EAU'),
  'a French choice': base.replace('theme: eau', 'kind: atelier'),
  'no principle': base.replace(/principles:[\s\S]*/, 'principles: []\n'),
  'thirteen principles': `${base}${Array.from({ length: 12 }, (_, i) => `  - { id: q${i}, label: Q }\n`).join('')}`,
  'a logo elsewhere': `${base}brand:\n  logo: ../logo.png\n`,
  'an overlap above the head count': `${base}overlap: 13\n`,
  'several faults': `titre: Charte\n${base.replace('theme: eau', 'theme: feu\n    date: demain')}`,
}

describe('charter.yaml', () => {
  it('is read whole, with what was left out filled in', () => {
    const { consultation, diagnostics } = parse(base)
    expect(diagnostics).toEqual([])
    expect(consultation).toMatchObject({
      title: 'Charte',
      territory: null,
      overlap: null,
      sessions: [{ id: 'A1', kind: 'workshop', participants: 12, date: null, files: [] }],
      levels: [],
      charter: { version: '', signatories: [] },
      brand: { colour: '#1f5a4c', logo: null },
      cloud: { terms: 60, count: 'voices', minimum: 2 },
    })
  })

  it.each(Object.keys(faults))('refuses %s', (name) => {
    const { consultation, diagnostics } = parse(faults[name] ?? '')
    expect(consultation).toBeNull()
    expect(diagnostics.length).toBeGreaterThan(0)
    for (const { level, place, args } of diagnostics) {
      expect(level).toBe('error')
      expect(place?.line).toBeGreaterThan(0)
      if ('excerpt' in args) expect(args.excerpt.caret).toBeLessThanOrEqual(args.excerpt.text.length + 1)
    }
  })

  it('says where, what and the cure', async () => {
    const report = Object.entries(faults).map(
      ([name, text]) => `# ${name}\n${parse(text).diagnostics.map(told).join('\n')}\n`,
    )
    await expect(report.join('\n')).toMatchFileSnapshot('expected/configuration-errors.txt')
  })

  it('tells several faults at once, in the order of the file', () => {
    expect(codes(faults['several faults'] ?? '')).toEqual([
      '1 CONFIGURATION_UNKNOWN_KEY',
      '9 CONFIGURATION_UNKNOWN_THEME',
      '10 CONFIGURATION_DATE',
    ])
  })

  it('keeps texts as written, whatever YAML would make of them', () => {
    const text = base
      .replace('id: p1', 'id: 01')
      .replace('label: Principe', 'label: yes\n    vocabulary: [true, 1.0, 2026-03-12, ~]')
    const { consultation, diagnostics } = parse(text.replace(', ~', ''))
    expect(diagnostics).toEqual([])
    expect(consultation?.principles[0]).toMatchObject({
      id: '01',
      label: 'yes',
      vocabulary: ['true', '1.0', '2026-03-12'],
    })
  })

  it('reads the files of Windows editors: BOM and CRLF', () => {
    const text = `\uFEFF${base.replaceAll('\n', '\r\n')}`
    expect(parse(text).consultation?.title).toBe('Charte')
    expect(codes(text.replace('theme: eau', 'theme: feu'))).toEqual(['8 CONFIGURATION_UNKNOWN_THEME'])
  })

  it('refuses an empty file and one that is no block of keys', () => {
    expect(parse('').diagnostics.map(({ code }) => code)).toEqual(['YAML_EMPTY'])
    expect(parse('# rien\n').diagnostics.map(({ code }) => code)).toEqual(['YAML_EMPTY'])
    expect(codes('- a\n- b\n')).toEqual(['1 CONFIGURATION_WRONG_KIND'])
  })

  it('is not led astray by hostile YAML', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((k, i) => {
        const of = 'abcdefgh'[i]
        return `${k}: &${k} [*${of},*${of},*${of},*${of},*${of},*${of},*${of},*${of},*${of}]`
      })
      .join('\n')}\n`
    expect(parse(bomb + base).consultation).toBeNull()
    expect(codes(`${base}__proto__: { polluted: 1 }\n`)).toEqual(['13 CONFIGURATION_UNKNOWN_KEY'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(parse(`${base}charter: !!js/function "x"\n`).consultation).toBeNull()
  })

  it('crops a long line around the fault', () => {
    const [finding] = parse(base.replace('title: Charte', `title: ${'mot '.repeat(60)}: fin`)).diagnostics
    expect(finding?.code).toBe('YAML_COLON_IN_TEXT')
    expect((finding as { args: { excerpt: { text: string } } }).args.excerpt.text.length).toBeLessThan(110)
  })
})

describe('presets', () => {
  it('flers: the case as known, whole at once', () => {
    const { consultation, diagnostics } = parse(presets.flers)
    expect(diagnostics).toEqual([])
    expect(consultation?.population).toBe(500)
    expect(consultation?.overlap).toBeNull()
    expect(consultation?.sessions.map(({ id, kind }) => [id, kind])).toEqual([
      ['A1', 'workshop'],
      ['A2', 'workshop'],
      ['A3', 'workshop'],
      ['A4', 'workshop'],
      ['Q', 'questionnaire'],
    ])
    const heads = consultation?.sessions.map(({ participants }) => participants ?? 0) ?? []
    expect(heads.reduce((sum, count) => sum + count, 0)).toBe(200)
    expect(consultation?.principles.map(({ label }) => label)).toEqual([
      'Solidarité',
      'Responsabilité',
      "Respect de l'environnement",
      'Autonomie',
      'Sensibilisation',
    ])
    for (const principle of consultation?.principles ?? []) {
      expect(principle.definition.length).toBeGreaterThan(40)
      expect(principle.vocabulary.length).toBeGreaterThan(10)
      expect(principle.examples.length).toBeGreaterThan(2)
      expect(principle.counterExamples.length).toBeGreaterThan(1)
    }
    expect(consultation?.levels.map(({ label }) => label)).toEqual([
      'je débute',
      'je pratique',
      "j'entraîne les autres",
    ])
  })

  it('blank: can be read at once, and says what is left to complete', () => {
    const { consultation, diagnostics } = parse(presets.blank)
    expect(consultation?.principles).toHaveLength(1)
    expect(diagnostics.map(({ code, level }) => `${code} ${level}`)).toEqual([
      'CONFIGURATION_TO_COMPLETE warning',
      'CONFIGURATION_TO_COMPLETE warning',
      'CONFIGURATION_TO_COMPLETE warning',
    ])
  })

  it.each(['flers', 'blank'] as const)('%s points editors at the schema written beside it', (name) => {
    expect(presets[name].split('\n')[0]).toBe('# yaml-language-server: $schema=charter.schema.json')
  })
})
