import { describe, expect, it } from 'vitest'
import { roleOfName } from '../../../src/ingest/columns/column-names.ts'
import { readOne } from '../support.ts'

describe('columns that identify', () => {
  it.each(
    [
      'Adresse IP',
      'IP Address',
      'ipaddr',
      'Nom',
      'NOM Prénom',
      'Votre nom et prénom :',
      'Quel est votre nom ?',
      'Prénom (facultatif)',
      'Indiquez votre adresse e-mail',
      'Nom de l’agent',
      'First Name',
      'Recipient Last Name',
      'Nom du rapporteur',
      'Auteur',
      'author/name',
      'Submitted by',
      'Adresse de messagerie',
      'Courriel professionnel',
      'Email Address',
      'N° de téléphone',
      'Téléphone portable',
      'Phone number',
      'Adresse postale',
      'Domicile',
      'Matricule',
      'Numéro de sécurité sociale',
      'NIR',
      'IBAN',
      'Plaque d’immatriculation',
      'Login',
      'Nom d’utilisateur',
      'UID',
      'Code d’invitation',
      'Token',
      'Device ID',
      'latitude',
      '_lieu_longitude',
      'Coordonnées GPS',
      'geopoint',
      'User agent',
      'Navigateur utilisé',
      'Date de naissance',
      'Né(e) le',
      'Horodateur',
      'Timestamp',
      'Heure de début',
      'Heure de la dernière modification',
      'Submission time',
      'Created at',
      'Vos coordonnées [Téléphone]',
      'Si vous souhaitez être recontacté, laissez votre e-mail',
    ].map((header) => [header]),
  )('« %s » by its name', (header) => {
    expect(roleOfName(header)).toBe('personal')
  })

  it.each(
    [
      'Idée',
      'Nombre de votes',
      'Service',
      'Nom du groupe',
      'Nom de la table',
      'Titre',
      'Que changeriez-vous dans vos horaires ?',
      'Adressez-vous vos déchets au bon bac ?',
      'Utilisez-vous un mobile professionnel pour travailler ?',
      'Date',
      'Date de l’atelier',
      'Commentaire',
      'Commune',
      'Tranche d’âge',
      'Contactez-vous vos collègues pour covoiturer ?',
      'Idée d’utilisateur du réseau de bus',
    ].map((header) => [header]),
  )('not « %s »', (header) => {
    expect(roleOfName(header)).not.toBe('personal')
  })

  const table = (header: string, cells: readonly string[]) =>
    [
      `${header};Idée`,
      ...cells.map(
        (cell, index) => `${cell};Une idée assez longue pour être lue, numéro ${index} de la liste`,
      ),
    ].join('\n')

  it.each([
    ['addresses of machines', ['10.12.4.1', '10.12.4.2', '10.12.4.3']],
    ['e-mail', ['a@ville-exemple.fr', 'b@ville-exemple.fr', 'c@ville-exemple.fr']],
    ['numbers to call', ['06 12 34 56 78', '02 33 64 66 00', '+33612345679']],
    ['French instants', ['12/03/2026 09:14:32', '12/03/2026 09:15:02', '13/03/2026 10:00']],
    ['ISO instants', ['2026-03-12T09:14:32Z', '2026-03-12T09:15:32Z', '2026-03-12 10:15:32']],
    [
      'Google instants',
      ['2026/03/12 3:08:24 PM UTC+1', '2026/03/12 3:09:24 PM UTC+1', '2026/03/13 3:08:24 AM UTC+1'],
    ],
    ['plates', ['AA-123-AA', 'AB-124-AA', 'AC-125-AA']],
    ['points on a map', ['48.7481,-0.5712', '48.7492,-0.5701', '48.7512,-0.5699']],
    ['software', ['Mozilla/5.0 (X11)', 'Mozilla/5.0 (Macintosh)', 'Mozilla/5.0 (Windows)']],
    [
      'tokens',
      [
        'a81bc81b-dead-4e5d-abff-90865d1e13b1',
        'b81bc81b-dead-4e5d-abff-90865d1e13b1',
        'c81bc81b-dead-4e5d-abff-90865d1e13b1',
      ],
    ],
    ['keys', ['AB12CD34EF56', 'BB12CD34EF57', 'CB12CD34EF58']],
    ['names', ['TREMBLOT Ariane', 'COURTEPAILLE Basile', 'PIVERT Odon']],
    ['homes', ['12 rue des Lilas 61100 Flers', '3 rue du Lac 61100 Flers', '4 rue du Puits 61100 Flers']],
  ])('%s, whatever the column is called', async (_what, cells) => {
    const { summary, contributions, diagnostics } = await readOne(table('Divers', cells))
    expect(summary.columns.map(({ role }) => role)).toEqual(['personal', 'idea'])
    expect(contributions).toHaveLength(3)
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'PERSONAL_COLUMN', args: { column: 'Divers' } }),
    )
    const stored = JSON.stringify({ contributions, diagnostics, summary })
    for (const cell of cells) expect(stored).not.toContain(cell)
  })

  it('leaves days, towns and midnight', async () => {
    for (const cells of [
      ['12/03/2026', '12/03/2026', '13/03/2026'],
      ['2026-03-12 00:00:00', '2026-03-12 00:00:00', '2026-03-13 00:00:00'],
      ['Flers', 'Domfront', 'Athis'],
    ]) {
      const { summary } = await readOne(table('Divers', cells))
      expect(summary.columns[0]?.role).not.toBe('personal')
    }
  })

  it('asks about a column that only looks like names', async () => {
    const cells = ['Ariane Tremblot', 'Basile Courtepaille', 'Odon Zibelard', 'Zita Grandval']
    const { codes, summary } = await readOne(table('Équipier', cells), { map: [] })
    expect(codes).toContain('COLUMN_OF_NAMES')
    const kept = await readOne(table('Équipier', cells), { map: ['Équipier=attribut'] })
    expect(kept.codes).not.toContain('COLUMN_OF_NAMES')
    expect(summary.columns[0]?.header).toBe('Équipier')
  })

  it('warns of a question that asks for a sensitive thing', async () => {
    const rows = ['oui', 'non', 'non', 'oui', 'non', 'oui']
    const { codes } = await readOne(table('Êtes-vous syndiqué ?', rows), { kind: 'questionnaire' })
    expect(codes).toContain('SENSITIVE_QUESTION')
  })

  it('quotes nothing masked in a finding, nor in a header', async () => {
    const { diagnostics, summary, contributions } = await readOne(
      [
        'Idée (écrire à a.b@ville-exemple.fr);Thème;Votes',
        'Plus de vélos de service pour tous;Voir M. Grandval;M. Grandval',
        'Un abri à vélos fermé près du dépôt;06 12 34 56 78;06 12 34 56 78',
      ].join('\n'),
    )
    const all = JSON.stringify({ diagnostics, summary, contributions })
    expect(all).toContain('[courriel]')
    for (const secret of ['Grandval', '06 12', 'a.b@']) expect(all).not.toContain(secret)
  })

  it('warns of a file named after somebody', async () => {
    const { diagnostics } = await readOne(
      '- Plus de vélos\n- Moins de papier\n',
      { session: 'A1' },
      { file: 'Notes Mme Grandval.md' },
    )
    expect(diagnostics.map(({ code }) => code)).toContain('PERSONAL_FILE_NAME')
  })

  it('keeps no address as the key of a row', async () => {
    const { contributions } = await readOne(
      [
        'ID de la réponse;Date de soumission;Dernière page;Langue de départ;Que proposez-vous ?',
        'a@ville-exemple.fr;2026-03-12;1;fr;Des vélos pour les trajets courts',
        '7;2026-03-12;1;fr;Un abri à vélos près du dépôt',
        '8;2026-03-12;1;fr;Des gourdes pour toutes les équipes',
      ].join('\n'),
      { session: 'Q' },
      { file: 'questionnaire.csv' },
    )
    expect(contributions.map(({ rowKey }) => rowKey)).toEqual([null, '7', '8'])
  })
})
