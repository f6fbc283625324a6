import { describe, expect, it } from 'vitest'
import { read, readOne, refusal } from './support.ts'

describe('workshop tables', () => {
  it('reads several columns of ideas, each with its rubric', async () => {
    const { contributions, summary } = await readOne(
      [
        "Groupe;Ce que nous faisons déjà;Ce que nous proposons;Ce qui bloque;Niveau d'engagement",
        'G1;On trie le papier;Des bacs clairs;Le ménage vide tout;Je débute',
        "G2;;Supprimer les gobelets;;J'entraîne les autres : je viens avec dix tasses",
        'G2;;;;',
        ';;;;',
        'G3;RAS;/;;2',
      ].join('\n'),
      {},
      { file: 'A4-dechets.csv' },
    )
    expect(contributions.map(({ verbatim, rubric, level }) => [verbatim, rubric, level])).toEqual([
      ['On trie le papier', 'done', 'debute'],
      ['Des bacs clairs', 'proposal', 'debute'],
      ['Le ménage vide tout', 'obstacle', null],
      ['Supprimer les gobelets', 'proposal', null],
      ["J'entraîne les autres : je viens avec dix tasses", 'commitment', 'entraine'],
      ['RAS', 'done', 'pratique'],
      ['/', 'proposal', 'pratique'],
    ])
    expect(summary.skipped).toEqual([
      { reason: 'empty-row', count: 1 },
      { reason: 'no-content', count: 2 },
    ])
  })

  it('reads rubric, theme and votes beside an idea, and keeps the cell exactly', async () => {
    const { contributions, diagnostics } = await readOne(
      'N°;Table;Rubrique;Thème;Idée;Votes;Remarque\n1;T1;Frein;Tri;"  - un\n- deux ";●●●;\n2;T1;Je m’engage;Plage;Je trie;3 votes;à voir\n3;T2;Divers;;Broyer;beaucoup;',
    )
    expect(
      contributions.map(({ verbatim, rubric, theme, votes }) => [verbatim, rubric, theme, votes]),
    ).toEqual([
      ['  - un\n- deux ', 'obstacle', 'dechets', 3],
      ['Je trie', 'commitment', 'transport', 3],
      ['à voir', 'comment', 'transport', null],
      ['Broyer', 'idea', 'transport', null],
    ])
    expect(diagnostics.map(({ code, place }) => [code, place?.row, place?.column])).toEqual([
      ['VOTES_UNREADABLE', 4, 'F'],
      ['THEME_VALUES_UNKNOWN', undefined, 'D'],
    ])
  })

  it('reads headings inside the data', async () => {
    const { contributions } = await readOne(
      'Rubrique;Idée;Votes\nTable 1;;\nDéjà fait;Trier;1\nTable 2;;\nFreins;Pas de place;2\n',
      { session: 'A4' },
    )
    expect(
      contributions.map(({ verbatim, attributes, rubric }) => [verbatim, attributes['Table'], rubric]),
    ).toEqual([
      ['Trier', 'Table 1', 'done'],
      ['Pas de place', 'Table 2', 'obstacle'],
    ])
  })

  it('splits by the sessions that a column names', async () => {
    const readings = await read(
      'Atelier;Idée\nA1;Covoiturer\nAtelier déchets;Composter\nA1;Marcher',
      {},
      { file: 'tout.csv' },
    )
    expect(readings.map(({ summary }) => [summary.session, summary.contributions])).toEqual([
      ['A1', 2],
      ['A4', 1],
    ])
  })

  it('takes an unknown column of open text for ideas, with its header as question, and says so', async () => {
    const reading = await readOne(
      'Ce dont on a parlé;Couleur du post-it\nInstaller des abris fermés;rose\nPrêter des vélos aux agents;rose\nUne prime pour les piétons;rose\nDes douches au CTM pour tous;vert\nUn plan des pistes à l’accueil;vert',
    )
    expect(reading.summary.columns.map(({ role }) => role)).toEqual(['idea', 'attribute'])
    expect(reading.contributions[0]?.question).toBe('Ce dont on a parlé')
    expect(reading.codes).toContain('COLUMN_BY_CONTENT')
  })

  it('decodes rich text once', async () => {
    const { contributions, codes } = await readOne(
      'Idée;Votes\n"<p>L&#39;eau &amp; le vent</p><ul><li>une cuve</li></ul>";1\n<p>Trier</p>;2',
    )
    expect(contributions.map(({ verbatim }) => verbatim)).toEqual(["L'eau & le vent\n- une cuve", 'Trier'])
    expect(codes).toContain('HTML_DECODED')
  })

  it('survives headers that name parts of every object', async () => {
    const { contributions } = await readOne(
      '__proto__;constructor;Idée\nservice;service;Trier\nservice;service;Composter',
    )
    expect(contributions).toHaveLength(2)
    expect(Object.getPrototypeOf(contributions[0]?.attributes ?? {})).toBe(Object.prototype)
  })
})

describe('--map', () => {
  const text = 'Vos retours à chaud;Service;Service\nTrier;Voirie;Nord\nComposter;Écoles;Sud'

  it('gives a column a role, by header, beginning or letter', async () => {
    for (const map of ['Vos retours à chaud=idee', 'vos RETOURS a chaud=idée', 'Vos retours=idee', 'a=idee'])
      expect((await readOne(text, { map: [map] })).contributions).toHaveLength(2)
    const done = await readOne(text, { map: ['A=deja-fait', 'B=ignore'] })
    expect(done.contributions.map(({ rubric, attributes }) => [rubric, attributes])).toEqual([
      ['done', { Service: 'Nord' }],
      ['done', { Service: 'Sud' }],
    ])
  })

  it.each([
    ['Vos retour à chaud=idee', 'MAP_UNKNOWN_COLUMN', { suggestion: 'Vos retours à chaud' }],
    ['A=idées-force', 'MAP_UNKNOWN_ROLE', { role: 'idées-force' }],
    ['A=engagment', 'MAP_UNKNOWN_ROLE', { suggestion: 'engagement' }],
    ['Service=attribut', 'MAP_AMBIGUOUS_COLUMN', { letters: ['B', 'C'] }],
    ['idee', 'MAP_SYNTAX', { map: 'idee' }],
  ])('refuses %s with the cure', async (map, code, args) => {
    expect(await refusal(read(text, { map: [map] }))).toMatchObject({ code, args })
  })

  it('is asked for with the column when nothing says which holds the ideas', async () => {
    expect(await refusal(read('Codes;Réf\nx1;a\ny2;b\nz3;c'))).toMatchObject({
      code: 'NO_TEXT_COLUMN',
      args: { example: 'Codes' },
    })
  })
})
