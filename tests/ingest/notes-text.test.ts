import { describe, expect, it } from 'vitest'
import { outline } from '../../src/ingest/notes/outline.ts'
import { read, readOne, refusal } from './support.ts'

const notes = (text: string, file = 'A2-notes.md') => readOne(text, {}, { file })

describe('notes in plain text', () => {
  it('takes table, theme, rubric and question from headings, one contribution a bullet', async () => {
    const { summary, contributions } = await notes(
      [
        '# Atelier A2 – Actions citoyennes',
        '',
        'Mardi 24 mars, 47 participants, animé par Mme Durand.',
        '',
        '## Table 1',
        '### Déjà fait',
        '- Boîte à livres dans le hall',
        '- Collecte de bouchons (4 votes)',
        '### Propositions',
        '* Fresque du climat',
        '## Table 2 : les déchets',
        '### Ce qui nous freine',
        '1. Manque de temps',
        '2) Pas de budget',
        '### Et ailleurs',
        '• Voir ce que fait Argentan',
      ].join('\n'),
    )
    expect(summary).toMatchObject({ session: 'A2', format: 'notes-text', contributions: 6 })
    expect(
      contributions.map(({ verbatim, rubric, question, theme, votes, attributes, place }) => [
        verbatim,
        rubric,
        question,
        theme,
        attributes['Table'],
        votes,
        place.line,
      ]),
    ).toEqual([
      ['Boîte à livres dans le hall', 'done', 'Déjà fait', 'citoyennes', 'Table 1', null, 7],
      ['Collecte de bouchons (4 votes)', 'done', 'Déjà fait', 'citoyennes', 'Table 1', 4, 8],
      ['Fresque du climat', 'proposal', 'Propositions', 'citoyennes', 'Table 1', null, 10],
      ['Manque de temps', 'obstacle', 'Ce qui nous freine', 'dechets', 'Table 2 : les déchets', null, 13],
      ['Pas de budget', 'obstacle', 'Ce qui nous freine', 'dechets', 'Table 2 : les déchets', null, 14],
      ['Voir ce que fait Argentan', 'idea', 'Et ailleurs', 'dechets', 'Table 2 : les déchets', null, 16],
    ])
  })

  it('leaves out and tells the facts of the meeting, names included', async () => {
    const reading = await notes(
      'Atelier 2\n=========\n\nDate : 24 mars\nAnimation : Marie Durand\nPrésents : P. Martin, Z. Leroy\n\n- Trier le papier\n- Composter à la cantine\n- Réparer les vélos\n',
    )
    expect(reading.contributions.map(({ verbatim }) => verbatim)).toEqual([
      'Trier le papier',
      'Composter à la cantine',
      'Réparer les vélos',
    ])
    expect(reading.codes).toContain('LINES_LEFT_OUT')
    expect(JSON.stringify(reading.records)).not.toMatch(/Durand|Martin|Leroy/)
  })

  it('stores no list of people', async () => {
    const { contributions } = await notes(
      '# Atelier A2\n\n## Participants\n- Marie Durand (DRH)\n- Paul Martin\n\n## Propositions\n- Trier\n- Composter\n- Réparer\n',
    )
    expect(contributions.map(({ verbatim }) => verbatim)).toEqual(['Trier', 'Composter', 'Réparer'])
  })

  it('joins nested bullets to what stands above them', async () => {
    const { contributions } = await notes(
      '## Propositions\n- Prime du dégoudronnage\n  - Voirie\n    - rue des écoles\n  - Particuliers\n- Déchets :\n  - un composteur\n- Table 3\n\t- un broyeur\n',
    )
    expect(
      contributions.map(({ verbatim, question, theme, attributes }) => [
        verbatim,
        question,
        theme,
        attributes['Table'],
      ]),
    ).toEqual([
      ['Prime du dégoudronnage', 'Propositions', 'citoyennes', undefined],
      ['Voirie', 'Propositions › Prime du dégoudronnage', 'citoyennes', undefined],
      ['rue des écoles', 'Propositions › Prime du dégoudronnage › Voirie', 'citoyennes', undefined],
      ['Particuliers', 'Propositions › Prime du dégoudronnage', 'citoyennes', undefined],
      ['un composteur', 'Propositions', 'dechets', undefined],
      ['un broyeur', 'Propositions', 'citoyennes', 'Table 3'],
    ])
  })

  it('keeps hard-wrapped lines together, exactly as they stand', async () => {
    const text = [
      'Propositions',
      '',
      '- Mettre en place une carte des trajets pour que les',
      '  collègues se trouvent sans passer par le service des',
      '  ressources humaines',
      '- Un abri',
      '',
      'Créer un groupe de volontaires qui passe dans chaque',
      'service une fois par an pour montrer les bons gestes',
      'et répondre aux questions.',
    ].join('\r\n')
    const { contributions } = await notes(text, 'A2.txt')
    expect(contributions.map(({ verbatim }) => verbatim.split(/\s+/).join(' '))).toEqual([
      'Mettre en place une carte des trajets pour que les collègues se trouvent sans passer par le service des ressources humaines',
      'Un abri',
      'Créer un groupe de volontaires qui passe dans chaque service une fois par an pour montrer les bons gestes et répondre aux questions.',
    ])
    for (const { verbatim } of contributions) expect(text).toContain(verbatim)
  })

  it('takes one idea a line where lines are short and not wrapped', async () => {
    const { contributions } = await notes('TABLE 1\nCovoiturer\nPlus de vélos\nTrier le papier\n', 'A2.txt')
    expect(contributions.map(({ verbatim, attributes }) => [verbatim, attributes['Table']])).toEqual([
      ['Covoiturer', 'TABLE 1'],
      ['Plus de vélos', 'TABLE 1'],
      ['Trier le papier', 'TABLE 1'],
    ])
  })

  it('reads headings that are only bold, in capitals or end with a colon', () => {
    const { nodes } = outline('**Table 4**\n\nPROPOSITIONS\n\n- a b\n\nCe qui bloque :\n- c d\n')
    expect(
      nodes.map((node) =>
        node.type === 'heading' ? `# ${node.text}` : node.type === 'item' ? node.text : '',
      ),
    ).toEqual(['# Table 4', '# PROPOSITIONS', 'a b', '# Ce qui bloque', 'c d'])
  })

  it('knows the usual section words above prose, and the rows of a Markdown table', async () => {
    const { contributions } = await notes(
      'Atelier A2\n\nPropositions\nPlus de vélos au garage.\n\nDivers\nLa machine à café est en panne.\n\n| Idée | Votes |\n|---|---|\n| Un abri à vélos | 3 |\n',
      'A2.txt',
    )
    expect(contributions.map(({ verbatim, question, rubric }) => [verbatim, question, rubric])).toEqual([
      ['Plus de vélos au garage.', 'Propositions', 'proposal'],
      ['La machine à café est en panne.', 'Divers', 'idea'],
      ['Un abri à vélos', 'Divers', 'idea'],
    ])
  })

  it('counts what says nothing, and keeps it', async () => {
    const { summary } = await notes('## Freins\n- RAS\n- idem\n- Manque de temps\n- ?\n')
    expect(summary.contributions).toBe(4)
    expect(summary.skipped).toEqual([
      { reason: 'no-content', count: 2 },
      { reason: 'reference', count: 1 },
    ])
  })

  it('refuses --map, and a file of headings alone', async () => {
    expect(await refusal(read('- a', { map: ['A=idee'] }, { file: 'A2.md' }))).toMatchObject({
      code: 'MAP_WITHOUT_COLUMNS',
    })
    expect(await refusal(read('# Atelier A2\n\n## Table 1\n', {}, { file: 'A2.md' }))).toMatchObject({
      code: 'NO_CONTENT_FOUND',
    })
  })
})
