import type { Role } from '../../../model/contribution.ts'
import type { MappingDiagnostics } from '../../../model/diagnostics/mapping.ts'
import type { ProposedColumn } from '../../../model/mapping.ts'

const quote = (text: string) => `«\u202f${text}\u202f»`
const list = (values: readonly string[]) => values.join(', ')
const kinds = { workshop: 'un atelier', questionnaire: 'un questionnaire' } as const

type Sentences = {
  readonly [C in keyof MappingDiagnostics]: (args: MappingDiagnostics[C]) => {
    text: string
    cure?: string
  }
}

export const fr: Sentences = {
  MAPPING_TO_CONFIRM: ({ columns, header, kind, example }) => {
    const doubts = [
      ...(columns.length > 0
        ? [
            `${columns.length === 1 ? 'le rôle de la colonne' : 'les rôles des colonnes'} ${list(columns.slice(0, 8).map(quote))}${columns.length > 8 ? '…' : ''} ${columns.length === 1 ? 'n’est déduit' : 'ne sont déduits'} que du contenu`,
          ]
        : []),
      ...(header ? ['aucune ligne d’en-tête n’est reconnue'] : []),
      ...(kind === null ? [] : [`il est lu comme ${kinds[kind]}, ce que sa forme ne confirme pas`]),
    ]
    return {
      text: `tableau de forme inconnue\u00a0: ${doubts.join('\u202f; ')}. Il n’est pas lu sans votre accord`,
      cure: `pour accepter la lecture proposée, ajoutez --yes à la même commande\u202f; pour la corriger\u00a0: --map "${example}"${header ? ', ou --header-rows n si les n premières lignes sont des titres' : ''}${kind === null ? '' : ', ou --kind atelier|questionnaire'}. Elle sera reprise pour les tableaux de même forme`,
    }
  },
  MAPPING_DECLINED: () => ({
    text: 'la lecture proposée n’est pas acceptée, le fichier n’est pas lu',
    cure: 'relancez la commande pour la corriger, ou donnez les rôles par --map',
  }),
  MAPPING_COLUMN_ABSENT: ({ mapping, column }) => ({
    text: `${mapping} parle d’une colonne ${quote(column)} que ce tableau n’a pas`,
    cure: 'corrigez ce nom dans le fichier\u202f: il doit être celui de l’en-tête',
  }),
  MAPPING_OVERRIDDEN: ({ mapping, columns }) => ({
    text: `--map l’emporte, cette fois seulement, sur la lecture enregistrée (${list(columns.map(quote))})`,
    cure: `pour la changer\u00a0: corrigez ${mapping}`,
  }),
  MAPPING_OTHER_KIND: ({ mapping, kind, session }) => ({
    text: `la lecture enregistrée en fait ${kinds[kind]}, ce que la séance ${session} n’est pas`,
    cure: `donnez --kind, ou corrigez kind dans ${mapping}`,
  }),
  MAPPING_ROLE_UNKNOWN: ({ role, known, suggestion }) => ({
    text: `le rôle ${quote(role)} n’existe pas${suggestion === null ? '' : `\u202f; vouliez-vous dire ${quote(suggestion)}\u202f?`}`,
    cure: `rôles\u00a0: ${list(known)}`,
  }),
  MAPPING_COLUMN_UNNAMED: () => ({
    text: 'cette entrée ne dit pas de quelle colonne elle parle',
    cure: 'ajoutez header: (l’en-tête de la colonne) ou column: (sa lettre)',
  }),
  MAPPING_MISNAMED: ({ mapping, signature }) => ({
    text: `le fichier ${mapping} contient la lecture d’une autre forme (${signature})`,
    cure: `rendez-lui son nom, ${signature}.yaml, ou supprimez-le`,
  }),
  MAPPING_UNREADABLE: ({ mapping, reason }) => ({
    text: `${mapping} ${reason === 'size' ? 'est trop gros pour être une lecture enregistrée' : 'n’est pas en UTF-8'}`,
    cure:
      reason === 'size'
        ? 'supprimez-le\u202f; la lecture vous sera proposée de nouveau'
        : 'enregistrez-le en UTF-8, ou supprimez-le\u202f: la lecture vous sera proposée de nouveau',
  }),
  MAPPING_FOREIGN: ({ mapping }) => ({
    text: `${mapping} n’est pas une lecture enregistrée (copie d’un outil de synchronisation\u202f?)\u202f; il est ignoré`,
    cure: 'comparez-le avec le fichier d’origine, puis supprimez-le',
  }),
}

/** Words that `--map` takes as they are. */
const roles: Readonly<Record<Role, string>> = {
  idea: 'idée',
  done: 'déjà-fait',
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
  answer: 'réponse',
  session: 'séance',
  personal: 'personnel',
  ignored: 'ignoré',
}

const reasons: Readonly<Record<ProposedColumn['by'], string>> = {
  map: '--map',
  mapping: 'enregistrée',
  format: 'format',
  name: 'nom',
  content: 'contenu',
}

export const mappingTalk = {
  roles,
  reasons,
  title: (file: string, sheet: string | null, session: string, kind: 'workshop' | 'questionnaire') =>
    `${file}${sheet === null ? '' : `, feuille « ${sheet} »`} : lecture proposée (séance ${session}, ${kind === 'workshop' ? 'atelier' : 'questionnaire'})`,
  from: (mapping: string) => `  d’après ${mapping}, dont cette forme est proche`,
  head: ['', '', 'colonne', 'rôle', 'd’après', 'exemples'],
  personal: '(non montré, non gardé)',
  empty: '(vide)',
  noHeader: '  Pas de ligne d’en-tête reconnue : la première ligne est lue comme une donnée.',
  headerTaken:
    '  Ces noms de colonnes sont ceux de la première ligne ; si c’est une donnée : --header-rows 0.',
  otherKind: (kind: 'workshop' | 'questionnaire'): string =>
    kind === 'workshop'
      ? '  La séance est un atelier, mais ce tableau ressemble à un questionnaire (--kind questionnaire).'
      : '  La séance est un questionnaire, mais ce tableau ressemble à des notes d’atelier (--kind atelier).',
  unsure: '  ? : à confirmer, rien d’autre que le contenu ne dit ce rôle.',
  unusable: '  Aucune colonne d’idées ni de réponses : dites laquelle les contient.',
  rows: '  Premières lignes, comme elles seraient lues :',
  row: (row: number) => `ligne ${row}`,
  nothing: '(rien)',
  pair: (role: string, text: string) => `${role} : ${text}`,
  ask: 'Enregistrer cette lecture ? [O/n], ou corriger une colonne (C=idée) : ',
  askColumn: 'Quelle colonne contient les idées ? (C=idée, ou n pour renoncer) : ',
  no: /^\s*(n|non|no)\s*$/i,
  /** What an empty answer means is said by the capital letter of the question. */
  yes: /^\s*(|o|oui|y|yes)\s*$/i,
  unclear: (known: readonly string[]) =>
    `  Répondez o ou n, ou donnez une colonne et son rôle, par exemple C=idée.\n  Rôles : ${list(known)}`,
  saved: (path: string) => `  lecture    enregistrée : ${path}`,
  nextYes: 'la même commande avec --yes au lieu de --dry-run, pour accepter la lecture proposée',
  recalled: (path: string) => `  lecture    celle de ${path}`,
}
