import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseDocx } from '../../src/ingest/document/docx/parse-docx.ts'
import { parseOdt } from '../../src/ingest/document/odt/parse-odt.ts'
import { GuardFailure } from '../../src/model/world.ts'
import { docx, odt, paragraphs } from '../support/documents.ts'
import { zipOf } from '../support/zip.ts'
import { read, readOne, refusal } from './support.ts'

const textsOf = (reply: ReturnType<typeof parseDocx>) =>
  reply.blocks.map((block) => (block.type === 'paragraph' ? block.text : '[table]'))

function refused(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof GuardFailure) return error.code
    throw error
  }
  return 'read'
}

describe('the text of a DOCX', () => {
  const said = (inner: string, parts = {}) => textsOf(parseDocx(docx(`<w:p>${inner}</w:p>`, parts)))

  it.each([
    ['joins runs exactly', '<w:r><w:t>co</w:t></w:r><w:r><w:t>voiturage</w:t></w:r>', 'covoiturage'],
    [
      'keeps blanks that are meant, and no others',
      '<w:r><w:t xml:space="preserve">un </w:t></w:r><w:r><w:t> abri </w:t></w:r>',
      'un abri',
    ],
    [
      'keeps tabs, line breaks, no-break and soft hyphens, no-break spaces',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e\u00a0:</w:t></w:r>',
      'a\tb\nc\u2011d\u00ade\u00a0:',
    ],
    [
      'keeps what was inserted, leaves out what was struck out',
      '<w:r><w:t xml:space="preserve">trois </w:t></w:r><w:del><w:r><w:delText>vélos</w:delText></w:r></w:del><w:ins><w:r><w:t>bus</w:t></w:r></w:ins>',
      'trois bus',
    ],
    [
      'keeps the words of a link',
      '<w:hyperlink r:id="rId9"><w:r><w:t>la fiche</w:t></w:r></w:hyperlink>',
      'la fiche',
    ],
    [
      'keeps the result of a field, not its instruction',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '12',
    ],
    [
      'leaves out hidden words',
      '<w:r><w:t xml:space="preserve">oui </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r>',
      'oui ',
    ],
    [
      'reads the arrows and smileys of symbol fonts',
      '<w:r><w:t xml:space="preserve">vélo </w:t><w:sym w:font="Wingdings" w:char="F0E0"/><w:t xml:space="preserve"> santé </w:t><w:sym w:font="Wingdings" w:char="F04A"/></w:r>',
      'vélo → santé ☺',
    ],
    [
      'leaves out the prompt of an empty form field',
      '<w:r><w:t>Idée</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Cliquez ici</w:t></w:r></w:sdtContent></w:sdt>',
      'Idée',
    ],
    ['decodes entities once', '<w:r><w:t>eau &amp;amp; vent &lt;3</w:t></w:r>', 'eau &amp; vent <3'],
  ])('%s', (_, inner, expected) => {
    expect(said(inner)).toEqual([expected])
  })

  it('reads a text box once, after the paragraph it hangs on, and footnotes too', () => {
    const box = (words: string) => `<w:txbxContent>${paragraphs(words)}</w:txbxContent>`
    const inner = `<w:r><w:t>Ancre</w:t><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('Un post-it')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Un post-it')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:footnoteReference w:id="2"/></w:r>`
    const notes = `<w:footnote w:type="separator" w:id="0">${paragraphs('trait')}</w:footnote><w:footnote w:id="2">${paragraphs(' Une note')}</w:footnote>`
    expect(said(inner, { 'footnotes.xml': notes })).toEqual(['Ancre', 'Un post-it', 'Une note'])
  })

  it('goes on in the next paragraph where the mark between them was struck out', () => {
    const first =
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Un abri </w:t></w:r></w:p>'
    expect(textsOf(parseDocx(docx(`${first}${paragraphs('à vélos')}`)))).toEqual(['Un abri à vélos'])
    expect(textsOf(parseDocx(docx(first)))).toEqual(['Un abri '])
  })

  it('counts what it leaves out', () => {
    const body = `<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:drawing><wp:inline/></w:drawing></w:r></w:p>`
    const { leftOut } = parseDocx(
      docx(body, {
        'comments.xml': `<w:comment w:id="1">${paragraphs('à vérifier')}</w:comment>`,
        'header1.xml': paragraphs('Ville de Modèle'),
      }),
    )
    expect(leftOut).toEqual({ deleted: 1, comments: 1, hidden: 0, images: 1, furniture: 1, generated: 0 })
  })
})

describe('the structure of a DOCX', () => {
  const styles = [
    ['Titre1', 'heading 1', '', ''],
    ['MonTitre', 'Mon titre', 'Titre1', ''],
    ['Plan', 'Plan', '', '<w:outlineLvl w:val="2"/>'],
    ['Puces2', 'List Bullet 2', '', '<w:numPr><w:numId w:val="1"/></w:numPr>'],
  ]
    .map(
      ([id, name, based, properties]) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based === '' ? '' : `<w:basedOn w:val="${based}"/>`}<w:pPr>${properties}</w:pPr></w:style>`,
    )
    .join('')
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
  const styled = (style: string) => `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  const listed = (id: number, level: number) =>
    `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`

  it.each([
    ['a heading by the name of its style', styled('Titre1'), { heading: 1 }],
    ['a heading by the style it is based on', styled('MonTitre'), { heading: 1 }],
    ['a heading by its outline level', styled('Plan'), { heading: 3 }],
    ['a bullet', listed(1, 0), { list: { depth: 0, numbered: false } }],
    ['a deep bullet', listed(1, 2), { list: { depth: 2, numbered: false } }],
    ['a number', listed(2, 0), { list: { depth: 0, numbered: true } }],
    ['a bullet by its style', styled('Puces2'), { list: { depth: 1, numbered: false } }],
    ['plain words, the list taken off', listed(0, 0), { list: null, heading: null }],
  ])('%s', (_, properties, expected) => {
    const body = `<w:p>${properties}<w:r><w:t>Mot</w:t></w:r></w:p>`
    const [block] = parseDocx(docx(body, { 'styles.xml': styles, 'numbering.xml': numbering })).blocks
    expect(block).toMatchObject(expected)
  })
})

describe('the text of an ODT', () => {
  const said = (inner: string, styles = '') => textsOf(parseOdt(odt(inner, styles)))

  it('takes blanks as ODF means them', () => {
    expect(
      said(
        '<text:p>  un\n  abri<text:s text:c="2"/>fermé<text:tab/>ici<text:line-break/>là <text:span>et</text:span> là </text:p>',
      ),
    ).toEqual(['un abri  fermé\tici\nlà et là'])
  })

  it('reads headings, lists in lists and what stands under a bullet', () => {
    const { blocks } = parseOdt(
      odt(
        '<text:h text:outline-level="2">Freins</text:h><text:list text:style-name="L1"><text:list-item><text:p>un</text:p><text:p>suite</text:p><text:list><text:list-item><text:p>deux</text:p></text:list-item></text:list></text:list-item></text:list>',
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>',
      ),
    )
    expect(
      blocks.map((block) => block.type === 'paragraph' && [block.text, block.heading, block.list]),
    ).toEqual([
      ['Freins', 2, null],
      ['un', null, { depth: 0, numbered: true }],
      ['suite', null, null],
      ['deux', null, { depth: 1, numbered: false }],
    ])
  })

  it('leaves out deletions, comments and hidden words, and counts them; reads notes and boxes after', () => {
    const reply = parseOdt(
      odt(
        '<text:tracked-changes><text:changed-region><text:deletion><text:p>biffé</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>dit<text:change/><office:annotation><text:p>à voir</text:p></office:annotation><text:span text:style-name="T1"> caché</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>boîte</text:p></draw:text-box></draw:frame><draw:frame><draw:image/></draw:frame></text:p>',
        '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>',
      ),
    )
    expect(textsOf(reply)).toEqual(['dit', 'note', 'boîte'])
    expect(reply.leftOut).toEqual({
      deleted: 1,
      comments: 1,
      hidden: 1,
      images: 1,
      furniture: 0,
      generated: 0,
    })
  })
})

describe('notes in a document', () => {
  const file = 'A2-notes.docx'

  it('takes typed bullets, bold headings and line breaks for what they are', async () => {
    const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`
    const body = `${bold('Table 1')}${bold('Ce qui bloque')}${paragraphs('- le prix', '- la distance')}${bold('Propositions')}<w:p><w:r><w:t>Un bus</w:t><w:br/><w:t>le soir</w:t></w:r></w:p>${paragraphs('covoiturer', 'marcher')}`
    const { contributions } = await readOne(docx(body), {}, { file })
    expect(
      contributions.map(({ verbatim, rubric, attributes, place }) => [
        place.line,
        rubric,
        attributes['Table'],
        verbatim,
      ]),
    ).toEqual([
      [3, 'obstacle', 'Table 1', 'le prix'],
      [4, 'obstacle', 'Table 1', 'la distance'],
      [6, 'proposal', 'Table 1', 'Un bus\nle soir'],
      [7, 'proposal', 'Table 1', 'covoiturer'],
      [8, 'proposal', 'Table 1', 'marcher'],
    ])
  })

  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${text
      .split('|')
      .map((part) => paragraphs(part))
      .join('')}</w:tc>`
  const table = (...rows: readonly string[][]) =>
    `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((text) => (text.startsWith('<') ? text : cell(text))).join('')}</w:tr>`).join('')}</w:tbl>`

  it('reads a table by its columns where a header names them', async () => {
    const body = `${paragraphs('Table 4')}${table(
      ['Rubrique', 'Idée', 'Gommettes'],
      [cell('Freins', '<w:vMerge w:val="restart"/>'), 'Le prix', '●●'],
      [cell('', '<w:vMerge/>'), 'La pluie', '1'],
      ['Propositions', 'Un abri|fermé', ''],
    )}`
    const { contributions, codes } = await readOne(docx(body), {}, { file })
    expect(codes).toContain('NOTE_TABLE_READ')
    expect(
      contributions.map(({ verbatim, rubric, votes, attributes, place }) => [
        place.line,
        rubric,
        votes,
        attributes['Table'],
        verbatim,
      ]),
    ).toEqual([
      [6, 'obstacle', 2, 'Table 4', 'Le prix'],
      [9, 'obstacle', 1, 'Table 4', 'La pluie'],
      [12, 'proposal', null, 'Table 4', 'Un abri\nfermé'],
    ])
  })

  it('reads a table that only lays post-its out, cell by cell', async () => {
    const body = `${paragraphs('Propositions', '')}${table(['Un abri', 'Une prime', 'Un vestiaire'], ['Des douches', '', 'Un plan|Une carte'])}`
    const { contributions } = await readOne(docx(body), {}, { file })
    expect(contributions.map(({ verbatim }) => verbatim)).toEqual([
      'Un abri',
      'Une prime',
      'Un vestiaire',
      'Des douches',
      'Un plan',
      'Une carte',
    ])
  })

  it('tells what it left out', async () => {
    const body = `${paragraphs('Propositions', 'Un abri')}<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`
    const { diagnostics } = await readOne(docx(body), {}, { file })
    expect(diagnostics).toMatchObject([{ code: 'DOCUMENT_LEFT_OUT', args: { deleted: 1 } }])
  })
})

describe('documents that cannot be used', () => {
  it('refuses a declaration of entities: none is ever looked for', async () => {
    const bomb = docx('').slice()
    const evil = zipOf({
      'word/document.xml':
        '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "&x;&x;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&y;</w:t></w:r></w:p></w:body></w:document>',
    })
    expect(refused(() => parseDocx(evil))).toBe('DOCTYPE')
    expect(await refusal(read(evil, {}, { file: 'A2.docx' }))).toMatchObject({
      code: 'HOSTILE_DOCUMENT',
      args: { reason: 'doctype' },
    })
    expect(await refusal(read(bomb, {}, { file: 'A2.docx' }))).toMatchObject({ code: 'NO_CONTENT_FOUND' })
  })

  it('refuses what unpacks out of all proportion', () => {
    const body = Buffer.from(`<w:document>${' '.repeat(3e6)}</w:document>`)
    const packed = deflateRawSync(body)
    const bomb = Buffer.from(zipOf({ 'word/document.xml': packed }))
    // The entry is said to be packed, with its true size: at both headers, method then size.
    for (const [at, method, size] of [
      [0, 8, 22],
      [bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2])), 10, 24],
    ] as const) {
      bomb.writeUInt16LE(8, at + method)
      bomb.writeUInt32LE(body.length, at + size)
    }
    expect(refused(() => parseDocx(new Uint8Array(bomb)))).toBe('RATIO')
  })

  it('refuses elements nested without end, broken XML, a password', () => {
    const deep = `${'<w:ins>'.repeat(400)}${'</w:ins>'.repeat(400)}`
    expect(refused(() => parseDocx(docx(deep)))).toBe('TOO_DEEP')
    expect(refused(() => parseDocx(docx('<w:p>')))).toBe('BROKEN_XML')
    expect(refused(() => parseDocx(docx('<w:p>&nope;</w:p>')))).toBe('BROKEN_XML')
    const locked = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': 'x',
      'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
    })
    expect(refused(() => parseOdt(locked))).toBe('ENCRYPTED')
  })
})
