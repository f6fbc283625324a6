import type { Place } from '../../../model/contribution.ts'
import type { PurgeDiagnostics } from '../../../model/diagnostics/purge.ts'
import type { ErasedCounts, PurgeScope } from '../../../model/events.ts'
import type { Touched, Unreached } from '../../../store/purge/request.ts'

const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f')
const n = (count: number, one: string, many: string) => `${number(count)} ${count < 2 ? one : many}`
const list = (values: readonly string[]) => values.join(', ')
const quote = (text: string) => `«\u202f${text}\u202f»`
const day = (iso: string) => iso.slice(0, 10)
const where = ({ file, sheet, row, line }: Place) =>
  list([file, ...(sheet === undefined ? [] : [`feuille ${quote(sheet)}`]), `ligne ${row ?? line ?? '?'}`])

export const fr: {
  [C in keyof PurgeDiagnostics]: (args: PurgeDiagnostics[C]) => { text: string; cure?: string }
} = {
  PURGE_WHAT: () => ({
    text: 'rien n’est dit de ce qu’il faut effacer',
    cure: '--respondent "fichier" --row n (une personne), --source "fichier", --originals, --before AAAA-MM-JJ ou --link\u202f; avec --dry-run, rien n’est effacé',
  }),
  PURGE_OPTIONS: ({ options }) => ({
    text: `ces options ne vont pas ensemble\u00a0: ${list(options)}`,
    cure: 'demandez un effacement à la fois\u202f; --row, --key et --sheet vont avec --respondent',
  }),
  PURGE_NEEDS_ROW: ({ source }) => ({
    text: 'il manque la ligne de la personne',
    cure: `charter purge --respondent "${source}" --row n (le numéro de ligne du tableur), ou --key numéro de la réponse`,
  }),
  PURGE_DATE: ({ value }) => ({
    text: `${quote(value)} n’est pas une date AAAA-MM-JJ`,
    cure: 'écrivez par exemple --before 2026-06-30',
  }),
  PURGE_SOURCE_UNKNOWN: ({ source, known }) => ({
    text: `aucune source ${quote(source)} dans cette consultation`,
    cure:
      known.length === 0
        ? 'rien n’a été lu ici\u00a0: charter log'
        : `sources\u00a0: ${list(known.slice(0, 20))}`,
  }),
  PURGE_SOURCE_AMBIGUOUS: ({ source, candidates }) => ({
    text: `plusieurs fichiers lus portent le nom ${quote(source)}`,
    cure: `donnez l’identifiant\u00a0: ${candidates.map(({ id, session, at }) => `${id} (${session}, lu le ${day(at)})`).join(', ')}`,
  }),
  PURGE_ROW_ABSENT: ({ source, row, first, last }) => ({
    text: `rien de ce qui est gardé de ${quote(source)} ne vient de la ligne ${row}`,
    cure: `les lignes gardées vont de ${first} à ${last}\u202f; si seul l’original est en cause\u00a0: charter purge --originals --source "${source}"`,
  }),
  PURGE_KEY_ABSENT: ({ source, key }) => ({
    text: `aucune réponse n° ${key} dans ${quote(source)}`,
    cure: 'vérifiez le numéro dans l’outil d’enquête, ou donnez la ligne du tableur\u00a0: --row n',
  }),
  PURGE_ROW_IN_SHEETS: ({ row, sheets }) => ({
    text: `plusieurs feuilles ont une ligne ${row}\u00a0: ${list(sheets.map(quote))}`,
    cure: `dites laquelle\u00a0: --sheet "${sheets[0] ?? ''}"`,
  }),
  PURGE_NOTHING: ({ scope }) => ({
    text: {
      source: 'il n’y a rien à effacer de cette source',
      originals: 'aucun fichier d’origine n’est gardé',
      before: 'rien n’a été lu avant cette date',
      link: 'aucun secret ne relie les répondants de cette consultation',
    }[scope],
  }),
  PURGE_TO_CONFIRM: () => ({
    text: 'un effacement ne peut pas être repris\u202f: il demande une confirmation',
    cure: 'regardez d’abord avec --dry-run, puis ajoutez --yes',
  }),
  PURGE_DECLINED: () => ({ text: 'rien n’a été effacé' }),
  PURGE_STATE_CHANGED: () => ({
    text: 'la consultation a changé pendant la confirmation, rien n’a été effacé',
    cure: 'relancez la commande',
  }),
  PURGE_FILES_HELD: ({ files }) => ({
    text: `${n(files.length, 'fichier reste', 'fichiers restent')} à effacer, ouverts ailleurs ou protégés\u00a0: ${list(files)}`,
    cure: 'fermez le logiciel qui les utilise, puis\u00a0: charter purge',
  }),
  PURGE_UNFINISHED: ({ files }) => ({
    text:
      files.length === 0
        ? 'un effacement n’est pas terminé'
        : `un effacement n’est pas terminé\u00a0: ${list(files.slice(0, 10))}${files.length > 10 ? '…' : ''}`,
    cure: 'charter purge le termine',
  }),
  PURGED_ROW_BACK: ({ count }) => ({
    text: `${n(count, 'ligne effacée à la demande d’une personne est revenue', 'lignes effacées à la demande d’une personne sont revenues')} par une autre copie du dossier`,
    cure: 'effacez-la de nouveau\u00a0: charter purge --respondent "fichier" --row n',
  }),
  UNDO_OF_PURGE: ({ id }) => ({
    text: `${id} est un effacement\u202f: ce qui est effacé ne revient pas`,
    cure: 'si ces données doivent servir encore, relisez leur fichier\u00a0: charter ingest',
  }),
  UNDO_OF_PURGED: ({ id }) => ({
    text: `reprendre ${id} ferait revenir des données effacées depuis`,
    cure: 'pour ne plus compter une source, effacez-la (charter purge --source) ou remplacez-la (charter ingest --replace)',
  }),
  PURGED_ROWS_LEFT_OUT: ({ count }) => ({
    text: `${n(count, 'ligne effacée à la demande d’une personne n’a pas été relue', 'lignes effacées à la demande d’une personne n’ont pas été relues')}\u202f; le fichier d’origine n’est pas gardé`,
    cure: 'retirez-la aussi du fichier que vous gardez',
  }),
  PURGED_SOURCE_GIVEN_AGAIN: ({ at }) => ({
    text: `ce fichier a été effacé le ${day(at)}\u202f; il est relu parce que vous le donnez de nouveau`,
    cure: 'si c’est une erreur\u00a0: charter purge --source "fichier"',
  }),
  RESPONDENTS_LINKED: ({ path, created }) => ({
    text: `les répondants sont reliés d’une source à l’autre\u00a0: ce sont des données pseudonymisées, donc encore personnelles (RGPD). Le secret qui les relie ${created ? 'vient d’être créé' : 'est'} hors du dossier\u00a0: ${path}`,
    cure: 'quand le lien ne sert plus\u00a0: charter purge --link le supprime, et personne ne peut plus le refaire',
  }),
  ROWS_NOT_LINKED: ({ count, rows }) => ({
    text: `${n(count, 'ligne', 'lignes')} sur ${number(rows)} ${count < 2 ? 'ne dit pas de qui elle vient' : 'ne disent pas de qui elles viennent'}\u202f: un numéro au hasard, valable dans cette source seulement`,
  }),
  LINK_SECRET_ABSENT: ({ path, at }) => ({
    text: `les répondants ont été reliés le ${day(at)} par un secret qui n’est pas sur ce poste (${path})`,
    cure: 'lisez ce fichier sur le poste d’origine, ou sans --link-respondents, ou oubliez l’ancien lien\u00a0: charter purge --link',
  }),
  LINK_KEPT: ({ path, present }) => ({
    text: present
      ? `les répondants sont reliés entre sources par le secret ${path}\u00a0: données pseudonymisées, encore personnelles`
      : `les répondants sont reliés entre sources par un secret qui n’est pas sur ce poste (${path})`,
    cure: 'charter purge --link supprime le secret',
  }),
}

/** What the command says. */
export const purge = {
  will: 'Sera effacé, définitivement\u00a0:',
  would: 'Serait effacé (essai seulement, rien n’est effacé)\u00a0:',
  done: 'Effacé\u00a0:',
  touched: ({ file, session, counts, wholly, rows, contributions, answers }: Touched) => {
    const what = list([
      ...(wholly ? ['toute la source'] : [n(rows, 'ligne', 'lignes')]),
      n(contributions, 'contribution', 'contributions'),
      ...(answers > 0 ? [n(answers, 'réponse fermée', 'réponses fermées')] : []),
    ])
    return `  ${file === '' ? 'source effacée' : file} (${session})\u00a0: ${what}${counts ? '' : ' (lecture remplacée ou reprise, que charter undo pouvait rappeler)'}`
  },
  place: (place: Place) => `    ${where(place)}`,
  more: (count: number) => `    … et ${n(count, 'autre', 'autres')}`,
  originals: (paths: readonly string[]) =>
    `  ${n(paths.length, 'fichier d’origine, en entier', 'fichiers d’origine, en entier')}\u00a0: ${list(paths)}`,
  outputs: (paths: readonly string[]) =>
    `  ${n(paths.length, 'livrable, à refaire', 'livrables, à refaire')} (charter report)\u00a0: ${list(paths)}`,
  caches: '  les calculs gardés (.charter/cache) et les fichiers temporaires',
  decisions: (count: number) => `  ${n(count, 'décision prise', 'décisions prises')} sur ces contributions`,
  secret: (paths: readonly string[]) => `  le secret qui relie les répondants\u00a0: ${list(paths)}`,
  alike: (places: readonly Place[]) =>
    `Les mêmes mots se lisent aussi ailleurs, et y restent (une autre personne a pu les écrire)\u00a0: ${places.slice(0, 5).map(where).join('\u202f; ')}${places.length > 5 ? '…' : ''}`,
  unreachedTitle: 'Hors d’atteinte, à voir par vous-même\u00a0:',
  unreached: ({ kind, names }: Unreached) =>
    `  ${
      {
        given: `les fichiers d’où venaient ces données, là où vous les gardez (${list(names)}), et l’outil d’enquête`,
        trash: 'la corbeille, les sauvegardes, les copies envoyées par courriel',
        git: `l’historique git (${list(names)})\u202f: les anciennes versions y restent`,
        sync: `les anciennes versions et la corbeille du service ${list(names)}`,
        outputs: `les fichiers de out/ que charter n’a pas nommés\u00a0: ${list(names)}`,
        mentions: `ces fichiers citent encore des mots effacés\u00a0: ${list(names)}`,
        templates: `les gabarits modifiés, si vous y avez recopié des mots\u00a0: ${list(names)}`,
        published: `ce qui a été publié (tableaux seulement)\u00a0: ${list(names)}`,
        foreign: `des fichiers étrangers au dossier (copies d’un outil de synchronisation\u202f?)\u00a0: ${list(names)}`,
        secret: `le secret est sur un autre poste\u00a0: supprimez-y ${list(names)}`,
      }[kind]
    }`,
  confirm: 'Effacer\u202f? Rien de cela ne pourra être rappelé. [o/N] ',
  finished: 'L’effacement interrompu est terminé.',
  recorded: (event: string) => `Noté dans le journal, sans nom ni mot\u00a0: ${event}`,
  nothingPending: 'Aucun effacement en attente.',
  next: 'charter report   (refait les livrables)',
  nextWithoutDryRun: 'la même commande sans --dry-run, pour effacer',
  log: (scope: PurgeScope, erased: ErasedCounts) => {
    const counts = list([
      ...(erased.sources > 0 ? [n(erased.sources, 'source', 'sources')] : []),
      ...(erased.rows > 0 ? [n(erased.rows, 'ligne', 'lignes')] : []),
      ...(erased.contributions > 0 ? [n(erased.contributions, 'contribution', 'contributions')] : []),
      ...(erased.earlierReadings > 0
        ? [n(erased.earlierReadings, 'lecture ancienne', 'lectures anciennes')]
        : []),
      ...(erased.originals > 0 ? [n(erased.originals, 'original', 'originaux')] : []),
    ])
    const what = {
      respondent: 'effacement à la demande d’une personne',
      source: 'effacement d’une source',
      originals: 'effacement d’originaux',
      before: 'effacement de ce qui précède une date',
      link: 'suppression du lien entre répondants',
    }[scope]
    return counts === '' ? what : `${what}\u00a0: ${counts}`
  },
  erasedSource: 'source effacée',
  kept: (kept: number, without: number) =>
    kept === 0
      ? 'aucun fichier d’origine gardé'
      : `${n(kept, 'fichier d’origine gardé', 'fichiers d’origine gardés')} dans sources/${without > 0 ? `\u202f; ${n(without, 'source sans original', 'sources sans original')}` : ''}`,
}
