import { createHash } from 'node:crypto'
import type { Face } from '../../model/measure.ts'
import type { Fonts } from '../fonts.ts'
import { office, type Part, type Relation } from '../package.ts'
import { element, xmlPart } from '../xml.ts'

/** The faces that the styles use, by the family that a word processor lists them under. */
const families: readonly {
  readonly name: string
  readonly generic: 'swiss' | 'roman'
  readonly faces: readonly (readonly [role: string, face: Face])[]
}[] = [
  {
    name: 'Source Sans 3',
    generic: 'swiss',
    faces: [
      ['Regular', 'sans'],
      ['Bold', 'sans-bold'],
      ['Italic', 'sans-italic'],
    ],
  },
  { name: 'Source Serif 4', generic: 'roman', faces: [['Regular', 'serif']] },
  { name: 'Source Serif 4 SemiBold', generic: 'roman', faces: [['Regular', 'serif-semibold']] },
]

/**
 * The fonts of the charter inside the document, whose licence (OFL) allows it: it looks the same where nobody installed
 * them. Their first 32 bytes are disguised as the format asks (ECMA-376 part 4, § 17.8.1).
 */
export function embeddedFonts(
  fonts: Fonts,
  namespaces: Readonly<Record<string, string>>,
): { readonly table: Uint8Array; readonly parts: readonly Part[]; readonly relations: readonly Relation[] } {
  const parts: Part[] = []
  const relations: Relation[] = []
  const list = families.map(({ name, generic, faces }) =>
    element(
      'w:font',
      { 'w:name': name },
      [
        element('w:family', { 'w:val': generic }),
        element('w:pitch', { 'w:val': 'variable' }),
        ...faces.map(([role, face]) => {
          const bytes = fonts.file(face)
          const key = createHash('sha256').update(bytes).digest('hex').slice(0, 32).toUpperCase()
          const id = `rId${relations.length + 1}`
          const target = `fonts/font${relations.length + 1}.odttf`
          relations.push({ id, type: `${office}/font`, target })
          parts.push({
            name: `word/${target}`,
            type: 'application/vnd.openxmlformats-officedocument.obfuscatedFont',
            bytes: disguised(bytes, key),
          })
          return element(`w:embed${role}`, { 'r:id': id, 'w:fontKey': guid(key) })
        }),
      ].join(''),
    ),
  )
  return { table: xmlPart(element('w:fonts', namespaces, list.join(''))), parts, relations }
}

const guid = (key: string) => `{${key.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}}`

function disguised(bytes: Uint8Array, key: string): Uint8Array {
  const secret = Buffer.from(key, 'hex').reverse()
  const out = Uint8Array.from(bytes)
  for (let at = 0; at < Math.min(32, out.length); at++)
    out[at] = (out[at] as number) ^ (secret[at % secret.length] as number)
  return out
}
