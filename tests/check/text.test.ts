import { describe, expect, it } from 'vitest'
import { checkPdf } from '../../src/check/check-pdf.ts'
import { documentText } from '../../src/render/document-text.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { fonts } from '../render/fonts-of-tests.ts'
import { sampleDocument } from '../render/sample-document.ts'

const text = documentText(sampleDocument)
const lines = text.trimEnd().split('\n')

async function faultsWith(own: string) {
  const bytes = new TextEncoder().encode(own)
  const attached = {
    name: 'texte.txt',
    bytes,
    mime: 'text/plain',
    description: 'Le texte',
    relationship: 'Alternative',
  } as const
  const { bytes: pdf } = await renderPdf(sampleDocument, fonts, { attachments: [attached] })
  return (await checkPdf(pdf)).faults.map(({ code, detail }) => `${code} ${detail}`)
}

describe('the text of a document', () => {
  it('is what the structure of its PDF says, word for word', async () => {
    expect(lines.length).toBeGreaterThan(400)
    expect(await faultsWith(text)).toEqual([])
  })

  it.each([
    ['a line is missing', lines.toSpliced(200, 1)],
    ['a line is too many', [...lines, 'De plus.']],
    ['a word is another', lines.with(200, `${lines[200]} autre`)],
    ['two lines are exchanged', lines.with(200, lines[201] ?? '').with(201, lines[200] ?? '')],
  ])('is missed where %s', async (_, spoilt) => {
    expect(await faultsWith(`${spoilt.join('\n')}\n`)).toEqual([expect.stringMatching(/^text-lost « /)])
  })
})
