import type { Participation } from '../../../model/analysis.ts'
import type { Place, Role, Skipped, SkipReason, SourceSummary } from '../../../model/contribution.ts'
import type { Actor, Nature, PrincipleState } from '../../../model/idea.ts'
import type { Holdings } from '../../ingest/holdings.ts'
import { agreeTalk } from './agree.ts'
import { answersTalk } from './answers.ts'
import { certaintyTalk } from './certainty.ts'
import { checkTalk } from './check.ts'
import { decideTalk } from './decide.ts'
import { mappingTalk } from './mapping.ts'
import { purge } from './purge.ts'
import { sourceLine, takenLine } from './sources.ts'
import { suggestTalk } from './suggest.ts'
import { termsTalk } from './terms.ts'
import { verifyTalk } from './verify.ts'

// Written out rather than asked of Intl, whose first use costs more than all the rest of a short command.
const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)
const numbers = {
  format: (value: number) => {
    const [whole = '', part] = String(value).split('.')
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')
    return part === undefined ? grouped : `${grouped},${part}`
  },
}
const dated = (iso: string) => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return `${day === 1 ? '1er' : day} ${months[month - 1] ?? ''} ${year}`
}

const n = (count: number, one: string, many: string) => `${numbers.format(count)} ${count < 2 ? one : many}`
const list = (values: readonly string[]) => values.join(', ')
const quoted = (path: string) => (/[\s'"&()]/.test(path) ? `"${path}"` : path)
const size = (bytes: number) =>
  bytes < 1_000_000
    ? `${numbers.format(Math.ceil(bytes / 1000))} ko`
    : `${numbers.format(Math.round(bytes / 1e5) / 10)} Mo`
const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`

const reasons: Readonly<Record<SkipReason, (count: number) => string>> = {
  'empty-row': (count) => n(count, 'ligne vide', 'lignes vides'),
  example: (count) => n(count, 'ligne d’exemple', 'lignes d’exemple'),
  'no-content': (count) =>
    n(count, 'réponse sans contenu (« RAS », « / »)', 'réponses sans contenu (« RAS », « / »)'),
  reference: (count) =>
    n(count, 'renvoi (« idem », « voir plus haut »)', 'renvois (« idem », « voir plus haut »)'),
  test: (count) => n(count, 'réponse de test', 'réponses de test'),
  draft: (count) => n(count, 'brouillon', 'brouillons'),
  unfinished: (count) => n(count, 'réponse inachevée', 'réponses inachevées'),
  withdrawn: (count) =>
    n(count, 'contribution retirée (modération ou auteur)', 'contributions retirées (modération ou auteur)'),
  repeated: (count) =>
    n(count, 'ligne donnée deux fois par l’export', 'lignes données deux fois par l’export'),
  'bad-row': (count) => n(count, 'ligne illisible', 'lignes illisibles'),
}

const roles: Readonly<Record<Role, string>> = {
  idea: 'idée',
  done: 'déjà fait',
  proposal: 'proposition',
  commitment: 'engagement',
  obstacle: 'frein',
  comment: 'commentaire',
  rubric: 'rubrique',
  theme: 'thème',
  level: 'niveau',
  votes: 'votes',
  table: 'table',
  respondent: 'répondant',
  attribute: 'attribut',
  answer: 'réponse fermée',
  session: 'séance',
  personal: 'donnée personnelle, non gardée',
  ignored: 'ignorée',
}

const natures: Readonly<Record<Nature, string>> = {
  done: 'déjà fait',
  proposal: 'proposition',
  commitment: 'engagement',
  obstacle: 'frein',
  'off-topic': 'hors sujet',
  'no-content': 'sans contenu',
}

const states: Readonly<Record<PrincipleState, string>> = {
  assigned: 'classée',
  abstained: 'à arbitrer',
  none: 'hors classement',
}

const actors: Readonly<Record<Actor, string>> = {
  agent: 'agent',
  manager: 'encadrant',
  elected: 'élu',
  authority: 'collectivité',
}

const parts: Readonly<Record<string, string>> = {
  node: 'Node.js',
  lexicon: 'lexique',
  fonts: 'polices',
  templates: 'gabarits',
  consultation: 'consultation',
  configuration: 'charter.yaml',
  dictionary: 'dictionary.yaml',
  mappings: 'lectures',
  folder: 'dossier',
  originals: 'originaux',
  privacy: 'vie privée',
}

/** What the commands say. */
export const talk = {
  purge,
  certainty: certaintyTalk,
  decide: decideTalk(natures, actors),
  next: 'Ensuite :',
  error: (code: string) => `Erreur ${code}\u00a0:`,
  toLookAt: 'À regarder',
  interrupted: 'Interrompu. Ce qui était enregistré est entier ; rien ne l’est à moitié.',
  unexpected: 'Erreur inattendue. Vos données n’ont pas changé.',
  unexpectedHint: 'Relancez avec --debug pour voir le détail, et signalez-le.',
  yes: /^\s*(o|oui|y|yes)\s*$/i,
  smallFindings: (count: number) =>
    `${n(count, 'autre remarque, sans conséquence', 'autres remarques, sans conséquence')} : -v pour les voir.`,
  moreOfThem: (count: number, code: string) =>
    `… et ${n(count, 'autre', 'autres')} de même [${code}]\u00a0: -v pour tout voir.`,
  times: (count: number) => `(${numbers.format(count)} fois)`,
  date: (iso: string) => dated(iso),
  instant: (iso: string) =>
    new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeStyle: 'short' }).format(new Date(iso)),
  place: {
    colon: ' : ',
    sheet: (name: string) => `feuille « ${name} »`,
    rows: (rows: readonly number[]) => {
      const shown = rows.slice(0, 5).join(', ')
      if (rows.length === 1) return `ligne ${shown}`
      return rows.length > 5 ? `lignes ${shown}…` : `lignes ${shown}`
    },
    signs: (number: string) => `colonne ${number}`,
    column: (name: string) => `colonne « ${name} »`,
  },
  count: {
    ideas: (count: number) => n(count, 'idée', 'idées'),
    voices: (count: number) => n(count, 'voix', 'voix'),
    contributions: (count: number) => n(count, 'contribution', 'contributions'),
  },
  steps: {
    reading: (file: string) => `Lecture de ${file}…`,
    analysis: (count: number) => `Analyse de ${n(count, 'contribution', 'contributions')}…`,
    shards: {
      read: (done: number, total: number) =>
        `Lecture des mots\u00a0: ${numbers.format(done)} sur ${numbers.format(total)}…`,
      count: (done: number, total: number) =>
        `Décompte des termes\u00a0: ${numbers.format(done)} sur ${numbers.format(total)}…`,
    },
    terms: 'Décompte des termes…',
    cloud: 'Mise en place du nuage…',
    compose: 'Composition de la charte…',
    render: 'Mise en page du PDF…',
  },
  nextSteps: {
    import: (path: string) => `remplissez-le, puis charter decide --import ${path}`,
    ingest: 'charter ingest <fichiers>   (notes d’atelier, export de questionnaire)',
    ingestMissing: (sessions: readonly string[]) =>
      `charter ingest <fichiers>   (rien n’est lu pour : ${list(sessions)})`,
    sameWithoutDryRun: 'la même commande sans --dry-run, pour enregistrer',
    status: 'charter status',
    abstained: (count: number) =>
      `charter ideas --state abstained   (${n(count, 'idée à arbitrer', 'idées à arbitrer')}), puis charter report`,
    report: 'charter report',
    cloud: 'charter cloud',
    terms: 'charter terms',
    ideasOf: (principle: string) => `charter ideas --principle ${principle}`,
    undoOrStatus: 'charter undo   (reprend la dernière lecture), ou charter status',
    afterReport: (path: string) => `ouvrez ${path} ; pour changer la présentation : charter template eject`,
  },
  init: {
    made: (dir: string) => `Consultation créée : ${dir}`,
    file: (path: string) => `  ${path}`,
    kept: (path: string) => `  ${path} (déjà là, gardé tel quel)`,
    nextBlank: (dir: string) =>
      `complétez charter.yaml, puis ${dir === '.' ? '' : `cd ${quoted(dir)} et `}charter ingest <fichiers>`,
    nextFlers: (dir: string) => `${dir === '.' ? '' : `cd ${quoted(dir)}, puis `}charter ingest <fichiers>`,
  },
  template: {
    written: (path: string) => `  ${path}`,
    kept: (path: string) => `  ${path} (déjà là, gardé tel quel)`,
    next: 'modifiez un gabarit, puis charter report',
    same: (path: string) => `${path}   (déjà là, inchangé)`,
    beside: (taken: string, path: string) =>
      `${taken} existe déjà et reste tel quel : ${path} est fait à côté.`,
    fill: 'faites remplir, puis charter ingest <fichier rempli>',
    survey: 'importez le fichier dans l’outil d’enquête, puis charter ingest <export des réponses>',
    code: 'charter ideas   (les idées à coder)',
  },
  agree: agreeTalk,
  check: checkTalk,
  verify: verifyTalk,
  mapping: mappingTalk,
  ingest: {
    read: (file: string, about: Holdings) => sourceLine(file, about, n),
    taken: (about: Pick<SourceSummary, 'sheet' | 'encoding' | 'delimiter' | 'rows'>) => takenLine(about, n),
    session: (id: string, label: string, date: string | null) =>
      `  séance     ${[id, label, date === null ? '' : dated(date)].filter(Boolean).join(' · ')}`,
    columns: (byRole: readonly (readonly [Role, readonly string[]])[]) =>
      `  colonnes   ${byRole
        .map(([role, headers]) =>
          headers.length > 3
            ? `${headers.length} colonnes → ${roles[role]}`
            : `${list(headers)} → ${roles[role]}`,
        )
        .join(' ; ')}`,
    dropped: (headers: readonly string[]) =>
      `  écarté     ${n(headers.length, 'colonne qui identifie', 'colonnes qui identifient')} : ${list(headers)}`,
    got: (about: Pick<SourceSummary, 'contributions' | 'respondents' | 'answers' | 'masked'>) =>
      `  lu         ${list([
        n(about.contributions, 'contribution', 'contributions'),
        ...(about.respondents > 0 ? [n(about.respondents, 'répondant', 'répondants')] : []),
        ...(about.answers > 0 ? [n(about.answers, 'réponse fermée', 'réponses fermées')] : []),
        ...(about.masked > 0
          ? [n(about.masked, 'donnée personnelle masquée', 'données personnelles masquées')]
          : []),
      ])}`,
    skipped: (skipped: readonly Skipped[]) =>
      `  à part     ${list(skipped.map(({ reason, count }) => reasons[reason](count)))}`,
    changes: (replaces: readonly string[], about: { added: number; changed: number; removed: number }) =>
      `  remplace   ${list(replaces)} : ${list([
        n(about.added, 'ajoutée', 'ajoutées'),
        n(about.changed, 'changée', 'changées'),
        n(about.removed, 'retirée', 'retirées'),
      ])}`,
    change: (kind: 'added' | 'changed' | 'removed', place: Place, text: string) => {
      const word = { added: '+ ajoutée ', changed: '~ changée ', removed: '- retirée ' }[kind]
      const row = place.row ?? place.line
      return `    ${word}${row === undefined ? '' : ` (ligne ${row})`} ${text}`
    },
    same: (file: string) => `${file} : déjà lu (même contenu, mêmes options). Rien à faire.`,
    dryRun: 'Essai seulement : rien n’est enregistré.',
    stored: (files: number, added: number) =>
      `Enregistré : ${n(files, 'source', 'sources')}, ${n(added, 'contribution nouvelle', 'contributions nouvelles')}. Annuler : charter undo`,
    confirm: (file: string, earlier: readonly string[], shared: number) =>
      `${file} ressemble à ${list(earlier)}, déjà lu (${n(shared, 'contribution commune', 'contributions communes')}). Le remplacer ? [o/N] `,
  },
  status: {
    notRead: 'rien de lu',
    participation: ({ population, workshopParticipants, questionnaireRespondents, total }: Participation) => {
      const people = population === null ? '' : ` sur ${numbers.format(population)} personnes concernées`
      const share = (part: number) => (population === null ? '' : ` (${percent(part, population)})`)
      const lines: string[] = []
      if (workshopParticipants !== null)
        lines.push(
          `Participation aux ateliers : ${n(workshopParticipants, 'participant', 'participants')}${people}${share(workshopParticipants)}`,
        )
      lines.push(`Questionnaire : ${n(questionnaireRespondents, 'réponse', 'réponses')}`)
      if (total !== null)
        lines.push(`En tout, sans compter deux fois : ${n(total, 'personne', 'personnes')}${share(total)}`)
      return lines
    },
    principles: 'Idées par principe',
    sensitive: (count: number) =>
      `${n(count, 'contribution sensible à relire', 'contributions sensibles à relire')} avant toute publication (charter doctor)`,
    abstained: 'à arbitrer',
    none: 'hors classement (freins, hors sujet, sans contenu)',
  },
  suggest: suggestTalk,
  principles: {
    terms: (terms: readonly { readonly term: string; readonly ideas: number }[]) =>
      `termes décisifs : ${list(terms.map(({ term, ideas }) => `${term} (${ideas})`))}`,
    rest: (abstained: number, none: number) =>
      `${n(abstained, 'idée à arbitrer', 'idées à arbitrer')} ; ${numbers.format(none)} hors classement.`,
  },
  ideas: {
    found: (shown: number, all: number) =>
      shown === all
        ? `${n(all, 'idée', 'idées')}.`
        : `${n(shown, 'idée', 'idées')} sur ${numbers.format(all)}.`,
    nature: natures,
    state: states,
    actor: actors,
  },
  terms: {
    ...termsTalk,
    found: (shown: number, all: number) =>
      shown === all
        ? `${n(all, 'terme', 'termes')}.`
        : `${n(shown, 'terme', 'termes')} sur ${numbers.format(all)}.`,
  },
  answers: {
    ...answersTalk,
    found: (count: number) => `${n(count, 'question fermée', 'questions fermées')}.`,
  },
  tokens: { header: ['forme', 'lemme', 'nature', 'début', 'fin', ''], counted: 'compté' },
  cloud: {
    placed: (placed: number, leftOut: readonly { readonly reason: string }[]) => {
      const small = leftOut.filter(({ reason }) => reason === 'floor' || reason === 'long').length
      const rest =
        small === 0
          ? ''
          : ` ; ${n(small, 'écarté faute de place', 'écartés faute de place')}, dit dans le tableau`
      return `${n(placed, 'terme placé', 'termes placés')}${rest}.`
    },
  },
  made: ({
    path,
    bytes,
    pages,
  }: {
    readonly path: string
    readonly bytes: number
    readonly pages: number | null
  }) => `${path}   ${pages === null ? '' : `${n(pages, 'page', 'pages')}, `}${size(bytes)}`,
  log: {
    ingest: (adds: readonly SourceSummary[]) =>
      `lecture de ${list(adds.map(({ file, session, contributions }) => `${file || purge.erasedSource} (${session}, ${contributions})`))}`,
    undo: (act: string) => `reprise de ${act}`,
    takenBack: 'reprise depuis',
    nothing: 'Rien n’a encore été fait.',
  },
  undo: {
    removed: (file: string, session: string, contributions: number) =>
      `Repris : ${file} (${session}, ${n(contributions, 'contribution', 'contributions')}) ne compte plus.`,
    restored: (file: string, session: string, contributions: number) =>
      `${file} (${session}, ${n(contributions, 'contribution', 'contributions')}) compte de nouveau.`,
    back: (act: string) => `Revenir dessus : charter undo ${act}`,
  },
  doctor: {
    check: (name: string, ok: boolean, detail: string) =>
      `${ok ? 'bon  ' : 'FAUTE'}  ${(parts[name] ?? name).padEnd(16)} ${detail}`,
    lexicon: (version: string) => `chargé (version ${version})`,
    fonts: (count: number) => n(count, 'police lisible', 'polices lisibles'),
    templates: (count: number) => n(count, 'gabarit', 'gabarits'),
    outside: 'aucune ici ; charter init en crée une',
    configuration: (sessions: number, principles: number) =>
      `${n(sessions, 'séance', 'séances')}, ${n(principles, 'principe', 'principes')}`,
    mappings: (count: number) => n(count, 'lecture enregistrée', 'lectures enregistrées'),
    dictionary: (entries: number) => n(entries, 'mot réglé', 'mots réglés'),
    privacy: (toRead: number, left: number) =>
      `${n(toRead, 'contribution sensible à relire', 'contributions sensibles à relire')}, ${n(left, 'passage qui semble personnel', 'passages qui semblent personnels')}`,
    folder: (sources: number, contributions: number) =>
      `${n(sources, 'source', 'sources')}, ${n(contributions, 'contribution', 'contributions')}`,
  },
}
