import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/check/document.ts'
import { openPdf } from '../../src/check/pdf/open-pdf.ts'
import { attribute, childrenOf, nameOf } from '../../src/check/pdf/structure.ts'
import { PdfStream } from '../../src/check/pdf/values.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { fonts } from '../render/fonts-of-tests.ts'
import { readPdf } from '../render/read-pdf.ts'
import { sampleDocument } from '../render/sample-document.ts'

describe('a PDF read back by its structure', async () => {
  const { bytes, pages } = await renderPdf(sampleDocument, fonts)
  const document = readDocument(await openPdf(bytes))
  const other = await readPdf(bytes)

  it('has every page, each with its content balanced and marked', () => {
    expect(document.file.pages).toHaveLength(pages)
    for (const { loose, nested, unbalanced } of document.contents)
      expect({ loose, nested, unbalanced }).toEqual({ loose: 0, nested: 0, unbalanced: false })
  })

  it('says each paragraph as another reader of the file does', () => {
    const paragraphs = document.structure.elements.filter(({ role }) => role === 'P')
    expect(paragraphs).toHaveLength(other.exact.length)
    paragraphs.forEach((element, index) => {
      // The other reader leaves out what stands in a link.
      if (childrenOf(element).length === 0) expect(document.textOf(element)).toBe(other.exact[index])
    })
    expect(paragraphs.length).toBeGreaterThan(20)
  })

  it('follows the elements of a table with their scope', () => {
    const cells = document.structure.elements.filter(({ role }) => role === 'TH')
    expect(cells.length).toBeGreaterThan(0)
    for (const cell of cells) expect(nameOf(attribute(cell, 'Scope'))).toMatch(/^(?:Column|Row)$/)
    for (const row of document.structure.elements.filter(({ role }) => role === 'TR'))
      expect(childrenOf(row).every(({ role }) => role === 'TH' || role === 'TD')).toBe(true)
  })

  it('finds the owner of every marked content in the parent tree', () => {
    for (const { page, marks } of document.contents) {
      const owners = document.structure.parents.get(page.dict.number('StructParents') ?? -1)
      expect(Array.isArray(owners) && owners.length).toBe(new Set(marks).size)
    }
  })

  it('knows the colour of a text and what it stands on', () => {
    const shown = document.contents.flatMap((content) => content.shown)
    const white = shown.filter(({ colour }) => colour?.every((channel) => channel === 1))
    expect(white.length).toBeGreaterThan(0)
    for (const { background } of white) expect(background).not.toEqual([1, 1, 1])
    expect(shown.every(({ notDefined, unexplained }) => notDefined + unexplained === 0)).toBe(true)
  })

  it('keeps the same object for the same reference', () => {
    const { catalog } = document.file
    expect(catalog.get('StructTreeRoot')).toBe(catalog.get('StructTreeRoot'))
    expect(catalog.get('Metadata')).toBeInstanceOf(PdfStream)
  })

  it('refuses what is no PDF', async () => {
    await expect(openPdf(new TextEncoder().encode('bonjour'))).rejects.toThrow()
  })
})
