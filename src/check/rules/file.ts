import type { Fault, Rule } from '../fault.ts'
import { readPacket } from '../pdf/packet.ts'
import { isList, PdfDict } from '../pdf/values.ts'

const whole = (code: Fault['code'], detail?: string): Fault[] => [
  { code, page: null, ...(detail === undefined ? {} : { detail }) },
]

/** Tagged, and says so (7.1). */
export const tagged: Rule = ({ file, structure }) =>
  structure.root && file.catalog.dict('MarkInfo')?.get('Marked') === true ? [] : whole('untagged')

/** The document's language, a tag of BCP 47 (7.2), and those of its parts. */
export const language: Rule = ({ file, structure, pageOf }) => {
  const own = file.catalog.text('Lang')
  const wrong: Fault[] = own !== null && isTag(own) ? [] : whole('language', own ?? '')
  const parts = structure.elements.flatMap((element): Fault[] => {
    const lang = element.dict.text('Lang')
    return lang === null || isTag(lang) ? [] : [{ code: 'language', page: pageOf(element), detail: lang }]
  })
  return [...wrong, ...parts]
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** A title, shown in place of the file's name (7.1). */
export const title: Rule = ({ file }) => {
  const { title: told } = readPacket(file)
  const shown = file.catalog.dict('ViewerPreferences')?.get('DisplayDocTitle') === true
  return told !== '' && shown ? [] : whole('title', told)
}

/** Says that it is PDF/UA-1 and PDF/A-3a (5; ISO 19005-3, 6.6.4). */
export const identity: Rule = ({ file }) => {
  const { ua, part, conformance } = readPacket(file)
  const wanted = ua === '1' && part === '3' && conformance === 'A'
  return wanted
    ? []
    : whole('identity', `PDF/UA-${ua || '?'} · PDF/A-${part || '?'}${conformance.toLowerCase()}`)
}

/** The two places that describe a file say the same (ISO 19005-3, 6.6.3). */
export const metadata: Rule = ({ file }) => {
  const packet = readPacket(file)
  const pairs = [
    ['Title', packet.title],
    ['Author', packet.author],
    ['Subject', packet.description],
    ['Producer', packet.producer],
    ['Creator', packet.tool],
  ] as const
  return pairs.flatMap(([key, told]) => {
    const own = file.info?.text(key) ?? null
    return own === null || own === told ? [] : whole('metadata', key)
  })
}

/** Nothing that keeps a person or a program out: passwords, scripts, forms of another kind (7.15, 7.16; ISO 19005-3, 6.6.1). */
export const barriers: Rule = ({ file }) => {
  const found: string[] = []
  if (file.encrypted) found.push('Encrypt')
  const names = file.catalog.dict('Names')
  if (names?.get('JavaScript')) found.push('JavaScript')
  const action = file.catalog.dict('OpenAction')
  if (action && forbidden.has(action.name('S') ?? '')) found.push(action.name('S') ?? '')
  if (file.catalog.dict('AcroForm')?.get('XFA')) found.push('XFA')
  for (const { dict } of file.pages)
    for (const annotation of dict.list('Annots'))
      if (annotation instanceof PdfDict) {
        const kind = annotation.dict('A')?.name('S') ?? ''
        if (forbidden.has(kind)) found.push(kind)
      }
  return [...new Set(found)].flatMap((each) => whole('barriers', each))
}

const forbidden = new Set([
  'JavaScript',
  'Launch',
  'Sound',
  'Movie',
  'ResetForm',
  'ImportData',
  'Hide',
  'Rendition',
  'Trans',
])

/** The colours are those of a known device (ISO 19005-3, 6.2.3). */
export const outputIntent: Rule = ({ file }) =>
  file.catalog
    .list('OutputIntents')
    .some(
      (each) =>
        each instanceof PdfDict && each.name('S') === 'GTS_PDFA1' && each.get('DestOutputProfile') !== null,
    )
    ? []
    : whole('output-intent')

/** Every file within is known to the document, named, and says what it is to it (ISO 19005-3, 6.8). */
export const attachments: Rule = ({ file }) => {
  const known = new Set(file.catalog.list('AF'))
  const names = namesOf(file.catalog.dict('Names')?.dict('EmbeddedFiles') ?? null)
  return names.flatMap((spec) => {
    const told = spec.text('UF') ?? spec.text('F') ?? ''
    const stream = spec.dict('EF')?.stream('F')
    const right =
      known.has(spec) && told !== '' && spec.name('AFRelationship') !== null && stream?.dict.name('Subtype')
    return right ? [] : whole('attachments', told)
  })
}

/** Values of a name tree (ISO 32000-1, 7.9.6). */
export function namesOf(node: PdfDict | null, depth = 0): PdfDict[] {
  if (!node || depth > 32) return []
  const own = node.list('Names')
  const values = isList(own) ? own.filter((_, index) => index % 2 === 1) : []
  return [
    ...values.filter((value): value is PdfDict => value instanceof PdfDict),
    ...node.list('Kids').flatMap((kid) => (kid instanceof PdfDict ? namesOf(kid, depth + 1) : [])),
  ]
}
