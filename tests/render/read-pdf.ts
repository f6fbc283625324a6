import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'
import { type Told, toldBy } from './expected-texts.ts'

/** A PDF read back the way assistive technology does: structure tree → marked content → ToUnicode. */
export interface ReadPdf {
  readonly document: PDFDocument
  readonly pages: readonly PDFDict[]
  readonly root: PDFDict
  readonly told: readonly Told[]
  /** Texts of the paragraphs, every sign as it is. */
  readonly exact: readonly string[]
  /** Text outside the structure: foot, repeated headers. */
  readonly artifacts: string
  get(dict: PDFDict, key: string): PDFObject | undefined
  elements(role: string): readonly PDFDict[]
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const look = (object: PDFObject | undefined) =>
    object instanceof PDFRef ? document.context.lookup(object) : object
  const get = (dict: PDFDict, key: string) => look(dict.get(PDFName.of(key)))
  const nodes = document.getPages().map((page) => page.node)
  const contents = nodes.map((node) => readContent(node, look))
  const number = (dict: PDFObject | undefined) => nodes.indexOf(dict as (typeof nodes)[number])
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const kidsOf = (dict: PDFDict): PDFObject[] => {
    const kids = get(dict, 'K')
    if (kids instanceof PDFArray) return kids.asArray()
    return kids === undefined ? [] : [kids]
  }
  const roleOf = (dict: PDFDict) => String(get(dict, 'S') ?? '').slice(1)
  const read = (dict: PDFDict) => ({
    role: roleOf(dict),
    kids: kidsOf(dict).flatMap((raw): (PDFDict | string)[] => {
      const kid = look(raw)
      if (kid instanceof PDFNumber)
        return [contents[number(get(dict, 'Pg'))]?.marked.get(kid.asNumber()) ?? 'UNKNOWN CONTENT']
      if (!(kid instanceof PDFDict)) return []
      const type = String(get(kid, 'Type') ?? '')
      if (type === '/MCR')
        return [
          contents[number(get(kid, 'Pg'))]?.marked.get(Number(String(get(kid, 'MCID')))) ?? 'UNKNOWN CONTENT',
        ]
      return type === '/OBJR' ? [] : [kid]
    }),
  })
  const all: PDFDict[] = []
  const collect = (dict: PDFDict) => {
    all.push(dict)
    for (const kid of read(dict).kids) if (kid instanceof PDFDict) collect(kid)
  }
  collect(root)
  return {
    document,
    pages: nodes,
    root,
    told: toldBy<PDFDict>(root, read),
    exact: all
      .filter((dict) => roleOf(dict) === 'P')
      .map((dict) =>
        read(dict)
          .kids.filter((kid) => typeof kid === 'string')
          .join(''),
      ),
    artifacts: contents.map((content) => content.artifacts).join('\n'),
    get,
    elements: (role) => all.filter((dict) => roleOf(dict) === role),
  }
}

export function pdfText(object: PDFObject | undefined): string {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : ''
}

interface PageContent {
  readonly marked: ReadonlyMap<number, string>
  readonly artifacts: string
}

function readContent(
  node: PDFDict,
  look: (object: PDFObject | undefined) => PDFObject | undefined,
): PageContent {
  const marked = new Map<number, string>()
  let artifacts = ''
  const fonts = new Map<string, ReadonlyMap<number, string>>()
  const resources = look(node.get(PDFName.of('Resources'))) as PDFDict
  const dict = look(resources.get(PDFName.of('Font'))) as PDFDict | undefined
  for (const [name, reference] of dict?.entries() ?? []) {
    const unicode = look((look(reference) as PDFDict).get(PDFName.of('ToUnicode'))) as PDFRawStream
    fonts.set(String(name), readToUnicode(streamText(unicode)))
  }
  const content = streamText(look(node.get(PDFName.of('Contents'))) as PDFRawStream)
  let open: number | 'artifact' | null = null
  let font: ReadonlyMap<number, string> = new Map()
  const lexer =
    /\/Artifact[^\n]*?B(?:M|D)C|\/\w+ <<\/MCID (\d+)>> BDC|\bEMC\b|(\/F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g
  for (const [all, id, face, shown] of content.matchAll(lexer)) {
    if (all.startsWith('/Artifact')) open = 'artifact'
    else if (id !== undefined) {
      open = Number(id)
      marked.set(open, marked.get(open) ?? '')
    } else if (all === 'EMC') open = null
    else if (face !== undefined) font = fonts.get(face) ?? new Map()
    else if (shown !== undefined) {
      const codes = [...shown.matchAll(/<([\da-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      const text = codes
        .map((code) => font.get(Number.parseInt(code, 16)) ?? 'NO UNICODE')
        .join('')
        .replaceAll('\u00ad', '')
      if (open === null) throw new Error(`text outside marked content: ${text}`)
      if (open === 'artifact') artifacts += text
      else marked.set(open, (marked.get(open) ?? '') + text)
    }
  }
  return { marked, artifacts }
}

function streamText(stream: PDFRawStream): string {
  return new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode())
}

function readToUnicode(cmap: string): ReadonlyMap<number, string> {
  const out = new Map<number, string>()
  for (const [, from = '0', , list = ''] of cmap.matchAll(/<([\da-f]+)> <([\da-f]+)> \[([^\]]*)\]/g))
    [...list.matchAll(/<([^>]*)>/g)].forEach(([, units = ''], index) => {
      const codes = units.split(' ').filter((unit) => unit !== '')
      out.set(
        Number.parseInt(from, 16) + index,
        String.fromCharCode(...codes.map((unit) => Number.parseInt(unit, 16))),
      )
    })
  return out
}
