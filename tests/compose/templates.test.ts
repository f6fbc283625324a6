import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintTree } from '../../src/compose/templates/lint-tree.ts'
import { parseHtml } from '../../src/compose/templates/parse-html.ts'
import { renderTemplate } from '../../src/compose/templates/render-template.ts'
import { type Diagnostic, Refusal } from '../../src/model/diagnostic.ts'
import type { Scene } from '../../src/model/scene.ts'

const set = (templates: Record<string, string>) =>
  new Map(Object.entries(templates).map(([name, text]) => [`charte/${name}.hbs`, text]))
const rendered = (template: string, data: unknown = {}, partials: Record<string, string> = {}) =>
  renderTemplate(set({ charte: template, ...partials }), 'charte/charte.hbs', data)
const render = (...args: Parameters<typeof rendered>) => rendered(...args).html

function refusal(act: () => unknown): Diagnostic {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.diagnostic
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a template', () => {
  it('shows data with its helpers', () => {
    const html = render(
      '{{#each list}}{{#if @first}}<b>{{/if}}{{nombre n}} {{pluriel n "idée" "idées"}}; {{/each}}{{date day}} {{pourcent 1 3}}{{> note}}',
      { list: [{ n: 1 }, { n: 1234 }], day: '2026-03-01', who: 'A & B' },
      { note: '<p>{{who}}</p>' },
    )
    expect(html).toBe('<b>1 idée; 1\u202f234 idées; 1er mars 2026 33\u202f%<p>A &amp; B</p>')
  })

  it.each<[string, string, Record<string, string>, Diagnostic['code'], number]>([
    ['raw output', 'a\n{{{text}}}', {}, 'TEMPLATE_RAW_OUTPUT', 2],
    ['raw output by &', '{{&text}}', {}, 'TEMPLATE_RAW_OUTPUT', 1],
    ['a block left open', '<p>\n{{#if a}}\n</p>', {}, 'TEMPLATE_SYNTAX', 2],
    ['a block closed by another', '{{#if a}}\nx{{/each}}', {}, 'TEMPLATE_SYNTAX', 2],
    ['a block never opened', 'a\n\n{{/if}}', {}, 'TEMPLATE_SYNTAX', 3],
    ['braces left open', '<p>\n{{title</p>', {}, 'TEMPLATE_SYNTAX', 2],
    ['a helper without its argument', '{{#if}}x{{/if}}', {}, 'TEMPLATE_HELPER_ARGUMENTS', 1],
    ['a block helper used inline', '\n{{each title}}', {}, 'TEMPLATE_HELPER_ARGUMENTS', 2],
    ['an inline helper used as a block', '{{#nombre 3}}{{/nombre}}', {}, 'TEMPLATE_HELPER_ARGUMENTS', 1],
    ['the logger', '{{log}}', {}, 'TEMPLATE_UNKNOWN_HELPER', 1],
    ['a lookup', '{{lookup title "x"}}', {}, 'TEMPLATE_UNKNOWN_HELPER', 1],
    ['a helper on a wrong value', '\n\n  {{nombre title}}', {}, 'TEMPLATE_HELPER_VALUE', 3],
    ['a loop over a text', '\n{{#each title}}{{/each}}', {}, 'TEMPLATE_HELPER_VALUE', 2],
    ['a part of a text', '\n{{title.longueur}}', {}, 'TEMPLATE_UNKNOWN_VALUE', 2],
    ['a part of nothing', '\n{{#if none.part}}{{/if}}', {}, 'TEMPLATE_UNKNOWN_VALUE', 2],
    ['an unknown list', '\n{{#each lists}}{{/each}}', {}, 'TEMPLATE_UNKNOWN_VALUE', 2],
    ['an unknown value asked about', '\n{{#if tilte}}{{/if}}', {}, 'TEMPLATE_UNKNOWN_VALUE', 2],
    ['an unknown helper', '{{nombres 3}}', {}, 'TEMPLATE_UNKNOWN_HELPER', 1],
    ['an unknown block', '\n\n{{#lookup a}}{{/lookup}}', {}, 'TEMPLATE_UNKNOWN_HELPER', 3],
    ['an unknown partial', '{{> piedpage}}', { 'pied-page': '' }, 'TEMPLATE_UNKNOWN_PARTIAL', 1],
    ['a computed partial', '{{> (text)}}', {}, 'TEMPLATE_FORBIDDEN', 1],
    ['a decorator', '{{* inline}}', {}, 'TEMPLATE_FORBIDDEN', 1],
    ['the constructor', '{{text.constructor}}', {}, 'TEMPLATE_FORBIDDEN', 1],
    ['a prototype', '{{#with text.__proto__}}{{/with}}', {}, 'TEMPLATE_FORBIDDEN', 1],
    ['an unknown value', '{{tilte}}', {}, 'TEMPLATE_UNKNOWN_VALUE', 1],
  ])('is refused for %s, with its line', (_, template, partials, code, line) => {
    const found = refusal(() => render(template, { text: 'x', title: 'T', none: null, list: [] }, partials))
    expect(found.code).toBe(code)
    expect(found.args).toMatchObject({ template: 'charte/charte.hbs', line })
  })

  it('is refused when it calls itself for ever or loops beyond the budget', () => {
    expect(refusal(() => render('{{> a}}', {}, { a: '{{> b}}', b: '{{> a}}' })).code).toBe(
      'TEMPLATE_TOO_DEEP',
    )
    const many = Array.from({ length: 2000 }, (_, index) => index)
    expect(refusal(() => render('{{#each many}}{{#each ../many}}{{/each}}{{/each}}', { many })).code).toBe(
      'TEMPLATE_TOO_LONG',
    )
  })

  it('never calls a function', () => {
    expect(() => render('{{act}}', { act: () => 'done' })).toThrow('a function is no data')
  })

  it('reads no file and no template outside its set', () => {
    const found = refusal(() => render('{{> ../../package}}'))
    expect(['TEMPLATE_UNKNOWN_PARTIAL', 'TEMPLATE_SYNTAX', 'TEMPLATE_FORBIDDEN']).toContain(found.code)
  })

  it('suggests what was meant', () => {
    expect(refusal(() => render('{{tilte}}', { title: 'T' })).args).toMatchObject({ suggestion: 'title' })
    expect(refusal(() => render('{{nombres 3}}')).args).toMatchObject({ suggestion: 'nombre' })
  })
})

describe('restricted HTML', () => {
  const scene: Scene = { width: 1, height: 1, title: 't', description: 'd', nodes: [] }
  const scenes = new Map([['nuage', scene]])
  const parse = (html: string) => parseHtml(rendered(html), scenes)

  it('keeps any text of a participant as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const blocks = parseHtml(rendered('<p>{{text}}</p>', { text }), scenes)
        const expected = text
          .replaceAll('\0', '\ufffd') // HTML has no NUL; ingest reports it and never lets it through
          .replace(/\r\n?/g, '\n')
          .replace(/[ \t\r\n\f]+/g, ' ')
          .replace(/^ | $/g, '')
        if (/[\ud800-\udfff]/u.test(expected)) return
        expect(blocks).toEqual([
          {
            type: 'paragraph',
            style: 'body',
            children: expected === '' ? [] : [{ type: 'text', text: expected }],
          },
        ])
      }),
      { numRuns: 300 },
    )
  })

  it('becomes blocks', () => {
    expect(
      parse(
        '<section class="panel" data-colour="brand"><h3>Titre d’été</h3><ul class="checks"><li>un <em>a</em></li></ul></section><blockquote><p>mot</p><footer>A1</footer></blockquote><figure data-scene="nuage"><figcaption>Mots</figcaption></figure>',
      ),
    ).toMatchInlineSnapshot(`
      [
        {
          "children": [
            {
              "children": [
                {
                  "text": "Titre d’été",
                  "type": "text",
                },
              ],
              "id": "t-titre-d-ete",
              "level": 3,
              "type": "heading",
              "unlisted": false,
            },
            {
              "items": [
                [
                  {
                    "children": [
                      {
                        "text": "un ",
                        "type": "text",
                      },
                      {
                        "children": [
                          {
                            "text": "a",
                            "type": "text",
                          },
                        ],
                        "type": "emphasis",
                      },
                    ],
                    "style": "body",
                    "type": "paragraph",
                  },
                ],
              ],
              "style": "checks",
              "type": "list",
            },
          ],
          "colour": "brand",
          "kind": "panel",
          "type": "section",
        },
        {
          "children": [
            {
              "text": "mot",
              "type": "text",
            },
          ],
          "pull": false,
          "source": [
            {
              "text": "A1",
              "type": "text",
            },
          ],
          "type": "quote",
        },
        {
          "caption": [
            {
              "text": "Mots",
              "type": "text",
            },
          ],
          "decorative": false,
          "id": null,
          "scene": {
            "description": "d",
            "height": 1,
            "nodes": [],
            "title": "t",
            "width": 1,
          },
          "type": "figure",
        },
      ]
    `)
  })

  it('tells which line of which template a fault of HTML was written on', () => {
    const main = '<h1>a</h1>\n{{#each list}}\n  {{> part}}\n{{/each}}\n<b></b>'
    const part = '{{#if @first}}\n<p>one\n  <em>{{this}}</em> <blink>x</blink></p>\n{{/if}}'
    const found = refusal(() => parseHtml(rendered(main, { list: ['é & <i>', 'b'] }, { part }), scenes))
    expect(found.code).toBe('HTML_UNKNOWN_ELEMENT')
    expect(found.args).toMatchObject({
      template: 'charte/part.hbs',
      line: 3,
      column: 21,
      shown: '<em>{{this}}</em> <blink>x</blink></p>',
    })
    const after = refusal(() =>
      parseHtml(rendered(main, { list: ['a'] }, { part: '<p>{{this}}</p>' }), scenes),
    )
    expect(after.args).toMatchObject({ template: 'charte/charte.hbs', line: 5, column: 1, element: 'b' })
  })

  it.each<[string, Diagnostic['code']]>([
    ['<p>a<ul><li>b</li></ul>', 'HTML_UNCLOSED'],
    ['<p><strong>a</p>', 'HTML_UNCLOSED'],
    ['<section class="plain"><p>a</p>', 'HTML_UNCLOSED'],
    ['<p>a</p></section>', 'HTML_NOT_OPENED'],
    ['<p>a</p></p>', 'HTML_NOT_OPENED'],
    ['<p class="body" class="lead">a</p>', 'HTML_BROKEN'],
    ['<ul>perdu<li>a</li></ul>', 'HTML_STRAY_TEXT'],
    ['<table>perdu<tbody><tr><td>a</td></tr></tbody></table>', 'HTML_STRAY_TEXT'],
    ['<figure data-scene="nuage">perdu</figure>', 'HTML_STRAY_TEXT'],
    ['<figure data-scene="nuage"><p>a</p></figure>', 'HTML_MISPLACED'],
    ['<blockquote><ul><li>a</li></ul></blockquote>', 'HTML_MISPLACED'],
    ['<div>a</div>', 'HTML_UNKNOWN_CLASS'],
    ['<div class="entry" data-value="beaucoup">a</div>', 'HTML_NOT_A_NUMBER'],
    ['<script>alert(1)</script>', 'HTML_UNKNOWN_ELEMENT'],
    ['<img src="x">', 'HTML_UNKNOWN_ELEMENT'],
    ['<p onclick="x">a</p>', 'HTML_UNKNOWN_ATTRIBUTE'],
    ['<p class="big">a</p>', 'HTML_UNKNOWN_CLASS'],
    ['<h2>a<ul><li>b</li></ul></h2>', 'HTML_MISPLACED'],
    ['<figure data-scene="carte"></figure>', 'HTML_UNKNOWN_SCENE'],
    ['<li>a</li>', 'HTML_MISPLACED'],
  ])('refuses %s', (html, code) => {
    expect(refusal(() => parse(html)).code).toBe(code)
  })

  it.each<[string, string]>([
    ['<h2>a</h2>', 'TREE_HEADINGS'],
    ['<h1>a</h1><h3>b</h3>', 'TREE_HEADINGS'],
    ['<h1>a</h1><h1>b</h1>', 'TREE_HEADINGS'],
    ['<h1>a</h1><table><tbody><tr><td>1</td></tr></tbody></table>', 'TREE_TABLE'],
    [
      '<h1>a</h1><table><caption>c</caption><thead><tr><th>x</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
      'TREE_TABLE',
    ],
    ['<h1 id="x">a</h1><h2 id="x">b</h2>', 'TREE_DUPLICATE_ID'],
    ['<h1>a</h1><p><a href="#nulle-part">b</a></p>', 'TREE_LINK'],
    ['<h1>a</h1><p><a href="javascript:alert(1)">b</a></p>', 'TREE_LINK'],
  ])('tells what is unsound in %s', (html, code) => {
    expect(lintTree(parse(html)).map((found) => found.code)).toContain(code)
  })
})

describe('the packaged templates', () => {
  const folder = new URL('../../templates/charte/', import.meta.url)
  it('hold no raw output', () => {
    for (const name of readdirSync(folder))
      expect(readFileSync(new URL(name, folder), 'utf8'), name).not.toMatch(/\{\{\{|\{\{&/)
  })
})
