import type {
  Block,
  DocumentTree,
  Entry,
  Heading,
  Inline,
  List,
  Paragraph,
  Quote,
  SectionBlock,
  Table,
  TableRow,
} from '../../src/model/document.ts'
import type { Scene, SceneNode } from '../../src/model/scene.ts'

/** Short makers of document nodes, and a document that holds every kind of block and section. */
export const t = (text: string): Inline => ({ type: 'text', text })
const strong = (text: string): Inline => ({ type: 'strong', children: [t(text)] })
export const link = (href: string, title: string, text: string): Inline => ({
  type: 'link',
  href,
  title,
  children: [t(text)],
})
const inlines = (content: string | readonly Inline[]) =>
  typeof content === 'string' ? [t(content)] : content

export const h = (level: 1 | 2 | 3, id: string, text: string, unlisted = false): Heading => ({
  type: 'heading',
  level,
  id,
  children: [t(text)],
  unlisted,
})
export const p = (content: string | readonly Inline[], style: Paragraph['style'] = 'body'): Paragraph => ({
  type: 'paragraph',
  style,
  children: inlines(content),
})
/** A note at the foot, or in the margin. */
export const note = (text: string, place: 'foot' | 'side' = 'foot'): Inline => ({
  type: 'note',
  place,
  children: [t(text)],
})
export const list = (style: List['style'], ...items: readonly string[]): List => ({
  type: 'list',
  style,
  items: items.map((item) => [p(item)]),
})
const quote = (text: string, source: string, pull = false): Quote => ({
  type: 'quote',
  pull,
  children: [t(text)],
  source: source === '' ? [] : [t(source)],
})
export const section = (
  kind: SectionBlock['kind'],
  colour: string | null,
  ...children: readonly Block[]
): SectionBlock => ({ type: 'section', kind, colour, children })

const row = (cells: readonly (string | number)[], header: 'column' | 'row' | null = null): TableRow => ({
  cells: cells.map((cell, index) => ({
    header: header === 'column' ? 'column' : header === 'row' && index === 0 ? 'row' : null,
    align: typeof cell === 'number' ? 'end' : 'start',
    children: cell === '' ? [] : [t(typeof cell === 'number' ? cell.toLocaleString('fr-FR') : cell)],
  })),
})
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  more: Partial<Table> = {},
): Table => ({
  type: 'table',
  id: null,
  caption: [t(caption)],
  widths: null,
  head: [
    {
      cells: head.map((text, index) => ({
        header: 'column',
        align: typeof rows[0]?.[index] === 'number' ? 'end' : 'start',
        children: [t(text)],
      })),
    },
  ],
  body: rows.map((cells) => row(cells, 'row')),
  small: false,
  ...more,
})

export const entry = (text: string, value: number, max: number, more: Partial<Entry> = {}): Entry => ({
  type: 'entry',
  children: [t(text)],
  notes: [],
  value,
  max,
  label: `${value} voix`,
  done: false,
  ...more,
})

const principles = {
  solidarite: '#dc3106',
  responsabilite: '#7005eb',
  environnement: '#258479',
  autonomie: '#051a43',
  sensibilisation: '#311900',
}

const names: readonly (readonly [keyof typeof principles, string, string, number, number])[] = [
  [
    'solidarite',
    'Solidarité',
    'Partager les moyens, les trajets et les savoir-faire, entre services et avec les habitants.',
    64,
    148,
  ],
  [
    'responsabilite',
    'Responsabilité',
    'Chacun à son poste répond de ce qu’il achète, allume, imprime et jette.',
    88,
    201,
  ],
  [
    'environnement',
    'Respect de l’environnement',
    'Réduire nos déchets, l’eau et l’énergie consommées avant de chercher à compenser.',
    112,
    260,
  ],
  ['autonomie', 'Autonomie', 'Réparer, mutualiser, produire sur place plutôt que dépendre.', 31, 57],
  [
    'sensibilisation',
    'Sensibilisation',
    'Se former et montrer l’exemple : un geste expliqué est un geste tenu.',
    73,
    166,
  ],
]

function dots(): Scene {
  const nodes: SceneNode[] = []
  const width = 448
  for (let index = 0; index < 500; index++)
    nodes.push({
      kind: 'circle',
      cx: 4 + (index % 50) * 9,
      cy: 4 + Math.floor(index / 50) * 9,
      r: 3,
      fill: index < 200 ? '#1f5a4c' : index < 290 ? '#9fc1b6' : '#e4e0d7',
    })
  return {
    width,
    height: 92,
    title: 'Deux agents sur cinq ont participé à un atelier',
    description:
      '200 points pleins sur 500 : les participants des ateliers ; 90 points plus clairs : les réponses au questionnaire.',
    nodes,
  }
}

function bars(): Scene {
  const nodes: SceneNode[] = []
  names.forEach(([id, name, , , voices], index) => {
    const y = index * 26
    nodes.push({ kind: 'rect', x: 0, y, width: voices * 1.2, height: 5, fill: principles[id] })
    nodes.push({
      kind: 'text',
      x: 0,
      y: y + 18,
      text: name,
      face: 'sans-semibold',
      size: 9,
      fill: principles[id],
      anchor: 'start',
    })
    nodes.push({
      kind: 'text',
      x: 430,
      y: y + 18,
      text: `${voices} voix`,
      face: 'sans',
      size: 9,
      fill: '#5b6166',
      anchor: 'end',
    })
  })
  return {
    width: 430,
    height: 132,
    title: 'Voix par principe',
    description:
      'Respect de l’environnement 260, responsabilité 201, sensibilisation 166, solidarité 148, autonomie 57.',
    nodes,
  }
}

function cloud(): Scene {
  const words =
    'covoiturage vélo tri compost imprimer éteindre lumière chauffage eau réunion télétravail transport formation affichage réparer partager gobelet papier déchets jardin'.split(
      ' ',
    )
  const ids = Object.keys(principles) as (keyof typeof principles)[]
  const nodes: SceneNode[] = words.map((word, index) => ({
    kind: 'text',
    x: 20 + (index % 4) * 112,
    y: 34 + Math.floor(index / 4) * 42,
    text: word,
    face: 'sans-semibold',
    size: 26 - index * 0.7,
    fill: principles[ids[index % 5] ?? 'autonomie'],
    anchor: 'start',
  }))
  nodes.push({ kind: 'line', x1: 0, y1: 230, x2: 459, y2: 230, stroke: '#d3cec3', width: 0.5, dash: [2, 2] })
  nodes.push({ kind: 'path', d: 'M 0 240 L 20 240 C 20 250 10 256 0 250 Z', fill: '#258479' })
  return {
    width: 459,
    height: 260,
    title: 'Les mots des ateliers',
    description: 'Covoiturage, vélo et tri dominent.',
    nodes,
  }
}

const paragraph =
  'Flers Agglo compte 500 agents, répartis dans une trentaine de services. En 2026, la collectivité a engagé avec eux une charte d’écoresponsabilité : quatre ateliers d’intelligence collective et un questionnaire ont recueilli leurs pratiques, leurs propositions et leurs engagements. Ce document intermédiaire en rend compte ; il sert de base à la version que les élus arrêteront.'

const openings: readonly SectionBlock[] = names.flatMap(([id, name, definition, ideas, voices], index) => [
  section(
    'opening',
    id,
    p(`Principe ${index + 1}`, 'kicker'),
    h(2, id, name),
    p(definition, 'display'),
    section(
      'columns',
      null,
      p(String(ideas), 'figure'),
      p('idées recueillies', 'label'),
      p(String(voices), 'figure'),
      p('voix exprimées', 'label'),
    ),
  ),
  section(
    'chapter',
    id,
    h(3, `${id}-paroles`, 'Ce que les agents en disent'),
    quote('Le covoiturage, on en parle tous les matins devant la machine à café.', 'Atelier A1', index === 0),
    quote(
      'On pourrait faire du covoiturage entre la mairie et le centre technique, on est trois à partir à la même heure !',
      'Atelier A1, table 3 · idée A1-7K2M',
    ),
    quote(
      'Eteindre les écrans le soir, ça paraît bête mais personne ne le fait au 2e étage.',
      'Questionnaire',
    ),
    h(3, `${id}-idees`, 'Les idées'),
    entry(
      'Organiser le covoiturage domicile-travail entre agents d’un même site, avec un tableau d’affichage à l’accueil',
      24,
      24,
      { notes: [t('agent · A1-7K2M')] },
    ),
    entry('Prêter les véhicules électriques du pôle aux services voisins', 17, 24, {
      done: true,
      notes: [t('déjà en place · collectivité · A1-0F3Q')],
    }),
    entry('Former un référent par service', 9, 24),
    entry('Mettre en place un composteur au centre technique', 1, 24),
  ),
])

const ideas = Array.from({ length: 60 }, (_, index) => [
  `A${(index % 4) + 1}-${(index * 7919).toString(36).toUpperCase().padStart(4, '0').slice(-4)}`,
  [
    'Remplacer les gobelets jetables par des tasses',
    'Afficher les consommations d’eau de chaque bâtiment à l’accueil',
    'Installer un garage à vélos fermé',
    'Trier le papier dans chaque bureau : une corbeille par îlot',
  ][index % 4] ?? '',
  names[index % 5]?.[1] ?? '',
  60 - index,
])

export const sampleDocument: DocumentTree = {
  lang: 'fr-FR',
  title: 'Charte d’écoresponsabilité & engagements des agents',
  subject: 'Version intermédiaire',
  author: 'Flers Agglo',
  date: '2026-03-12',
  shortTitle: 'Charte d’écoresponsabilité · version intermédiaire',
  palette: { brand: '#1f5a4c', principles },
  blocks: [
    section(
      'cover',
      'brand',
      p('Flers Agglo', 'kicker'),
      h(1, 'titre', 'Charte d’écoresponsabilité des agents', true),
      p('Ce que 290 agents proposent, font déjà et s’engagent à faire', 'lead'),
      p('Version intermédiaire · 12 mars 2026 · n° 1', 'label'),
      { type: 'figure', id: null, scene: bars(), caption: [], decorative: false },
      p('Territoire Durable 2030', 'small'),
    ),
    section('chapter', 'brand', h(2, 'sommaire', 'Sommaire', true), { type: 'contents', depth: 3 }),
    section(
      'chapter',
      'brand',
      p('Contexte', 'kicker'),
      h(2, 'contexte', 'Pourquoi une charte, et pourquoi maintenant ?'),
      p(
        'Une charte écrite par ceux qui la tiendront : c’est le pari des élus du personnel et de l’environnement.',
        'lead',
      ),
      p([t(paragraph), note('Budget 2026 · 3 réunions', 'side')]),
      p([
        t('Elle complète le '),
        strong('plan climat air énergie territorial'),
        t(' ('),
        link(
          'https://www.ecologie.gouv.fr/politiques-publiques/plans-climat-energie-territoriaux',
          'Les plans climat sur le site du ministère',
          'PCAET',
        ),
        t(') et répond à l’appel « Territoire Durable 2030 »'),
        note(
          'Appel à projets de la région : il accompagne les collectivités qui écrivent leur plan avec leurs agents et leurs habitants, de 2024 à 2030.',
        ),
        t('. Voir '),
        link('#contexte', 'Le contexte', 'le contexte'),
        t(' et la méthode en anglais ('),
        { type: 'foreign', lang: 'en', children: [t('collective intelligence: how?')] },
        t('), soit 53 000 habitants et 12,5 % des agents'),
        note('Au 1er janvier 2026.'),
        t(' à 5 km.'),
      ]),
      section(
        'panel',
        null,
        h(3, 'ambitions', 'Trois ambitions'),
        list(
          'bullet',
          'accompagner les élus et les agents dans les écogestes ;',
          'créer une dynamique interne, service par service, sans la faire reposer sur les seuls volontaires : chacun prend sa part ;',
          'définir des principes pour la collectivité.',
        ),
      ),
      h(3, 'etapes', 'Les étapes'),
      list(
        'decimal',
        'Quatre ateliers, de janvier à mars 2026.',
        'Un questionnaire pour les agents absents.',
        'Une charte intermédiaire, puis la version des élus.',
      ),
      section(
        'panel',
        'environnement',
        p('Un engagement est libre : personne n’est noté, personne n’est classé.', 'lead'),
      ),
      p('Mot des élus', 'label'),
      quote(
        'Nous savions que les agents avaient des idées ; nous ne savions pas qu’ils en faisaient déjà autant.',
        'Deux élus de Flers Agglo',
      ),
      { type: 'signature', label: [t('L’élue au personnel, l’élu à l’environnement')] },
    ),
    section(
      'chapter',
      'brand',
      h(2, 'ecriture', 'Comment cette charte s’est écrite'),
      section(
        'cards',
        null,
        section('plain', null, p('200', 'figure'), p('agents aux ateliers', 'label')),
        section('plain', 'autonomie', p('90', 'figure'), p('réponses au questionnaire', 'label')),
        section(
          'plain',
          'solidarite',
          p('424', 'figure'),
          p([t('idées'), note('Sans les doublons.')], 'label'),
        ),
        section('plain', 'sensibilisation', p('5', 'figure'), p('séances, de janvier à mars', 'label')),
      ),
      p(paragraph),
      {
        type: 'figure',
        id: 'participation',
        scene: dots(),
        caption: [t('Deux agents sur cinq ont participé à un atelier')],
        decorative: false,
      },
      p('Source : listes d’émargement, n = 500 agents. Un point = un agent.', 'source'),
      table(
        'Participation et idées par séance',
        ['Séance', 'Date', 'Participants', 'Contributions', 'Idées'],
        [
          ['Transport', '14 janvier 2026', 52, 1118, 74],
          ['Actions citoyennes', '28 janvier 2026', 48, 97, 66],
          ['Énergie, eau, numérique', '11 février 2026', 55, 131, 92],
          ['Déchets', '25 février 2026', 45, 101, 71],
          ['Questionnaire', '1er au 12 mars 2026', 90, 184, 121],
        ],
        { id: 'seances' },
      ),
      p('Participants : émargements des ateliers et réponses au questionnaire, comptés à part.', 'source'),
    ),
    section(
      'chapter',
      'brand',
      h(2, 'nuage', 'Le nuage de mots'),
      {
        type: 'figure',
        id: 'nuage-figure',
        scene: cloud(),
        caption: [t('Les mots qui reviennent : covoiturage, vélo, tri')],
        decorative: false,
      },
      p(
        [
          t('20 termes sur 412. La taille suit la racine du nombre de voix. '),
          link('#termes', 'Table des termes, en annexe', 'Table des termes'),
        ],
        'source',
      ),
      section(
        'columns',
        null,
        p(paragraph),
        p(paragraph),
        list('bullet', 'covoiturage : 48 voix', 'vélo : 41 voix', 'tri : 37 voix'),
      ),
    ),
    ...openings,
    section(
      'chapter',
      'brand',
      p('Nos engagements', 'kicker'),
      h(2, 'engagements', 'Se déplacer'),
      table(
        'Ce que chacun peut faire, selon son niveau d’implication',
        ['Acteur', 'Je débute', 'Je pratique', 'J’entraîne les autres'],
        [
          [
            'Agent',
            '☐ Je covoiture une fois par semaine avec un collègue de mon site.',
            '☐ Je viens à vélo dès qu’il fait beau et je laisse ma place de parking.',
            '☐ J’organise le tableau des trajets de mon service.',
          ],
          [
            'Encadrant',
            '☐ Je propose la visioconférence.',
            '☐ Je place les réunions aux heures des trains.',
            '☐ Nous fixons une journée sans voiture par mois.',
          ],
          [
            'Collectivité',
            '☐ Nous affichons les horaires de bus.',
            '☐ Nous prêtons des vélos à assistance électrique.',
            '',
          ],
        ],
        { widths: [2, 4, 4, 4] },
      ),
      h(3, 'suivi', 'Suivi'),
      table(
        'Indicateurs',
        ['Indicateur', 'Départ', 'Cible', 'Qui', 'Quand'],
        [
          ['Trajets domicile-travail en covoiturage', '12 %', '25 %', '', ''],
          ['Papier acheté (ramettes)', '3 400', '', '', '2027'],
        ],
      ),
    ),
    section(
      'chapter',
      'brand',
      h(2, 'signatures', 'Signatures'),
      section(
        'keep',
        null,
        { type: 'signature', label: [t('Le président de Flers Agglo')] },
        { type: 'signature', label: [t('Les représentants des agents')] },
      ),
    ),
    section(
      'coupon',
      null,
      p('Coupon individuel', 'kicker'),
      h(2, 'coupon', 'Je m’engage'),
      p('Je coche ce que je fais ou ferai. J’accepte librement ; je peux changer d’avis.', 'lead'),
      list(
        'checks',
        'J’éteins mon écran et la lumière en partant.',
        'Je covoiture au moins une fois par semaine.',
        'Je trie mon papier et je n’imprime qu’en recto verso.',
      ),
      { type: 'signature', label: [t('Nom, service, date')] },
    ),
    section(
      'annex',
      'neutral',
      h(2, 'annexes', 'Annexes'),
      h(3, 'methode', 'Méthode'),
      section('columns', null, p(paragraph), p(`${paragraph} ${paragraph}`)),
      h(3, 'termes', 'Toutes les idées'),
      table('Idées et voix (n = 60)', ['Repère', 'Idée', 'Principe', 'Voix'], ideas, { small: true }),
      { type: 'page-break' },
      h(3, 'vie-privee', 'Données personnelles'),
      p('Les adresses et numéros sont remplacés par [courriel] et [téléphone] dès la lecture.'),
    ),
  ],
}
