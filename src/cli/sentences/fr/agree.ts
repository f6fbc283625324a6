import type { ReaderFigures } from '../../../analyse/certainty/compare-readings.ts'
import type { PairAgreement, Proportion } from '../../../model/certainty.ts'
import type { AgreeDiagnostics } from '../../../model/diagnostics/agree.ts'

const percent = (share: number) => `${Math.round(100 * share)} %`
const decimal = (value: number) => value.toFixed(2).replace('.', ',').replace('-', '−')
const ideas = (count: number) => `${count} ${count < 2 ? 'idée' : 'idées'}`
const answers = (count: number) => `${count} ${count < 2 ? 'réponse' : 'réponses'}`

export const fr: {
  [C in keyof AgreeDiagnostics]: (args: AgreeDiagnostics[C]) => { text: string; cure?: string }
} = {
  AGREE_NAME: ({ name }) => ({
    text:
      name.trim() === ''
        ? 'Il manque le nom de qui lit.'
        : `« ${name} » ne peut pas être le nom d’un lecteur : c’est celui de l’outil.`,
    cure: 'Donnez un nom ou des initiales : --who AB',
  }),
  AGREE_NO_TERMINAL: () => ({
    text: 'Les questions ont besoin d’un terminal où répondre.',
    cure: 'Écrivez plutôt la feuille à remplir : charter agree --blind 50 --write lecture.xlsx',
  }),
  AGREE_SHEET_ABSENT: ({ file }) => ({
    text: `${file} n’est pas une feuille de lecture à l’aveugle.`,
    cure: 'Donnez le classeur fait par « charter agree --blind 50 --write lecture.xlsx », première ligne gardée.',
  }),
  AGREE_ROW: ({ what, value, allowed, suggestion }) =>
    what === 'idea'
      ? {
          text: `« ${value} » n’est plus une idée de la consultation ; sa réponse n’est pas prise.`,
          cure: 'La source a été reprise ou corrigée depuis, ou la dernière colonne a été changée : faites une nouvelle feuille.',
        }
      : {
          text: `« ${value} » n’est aucune des réponses de la liste${suggestion === null ? '' : ` (vouliez-vous dire « ${suggestion} » ?)`}.`,
          cure: `Choisissez : ${allowed.join(', ')} ; puis donnez de nouveau le classeur.`,
        },
  AGREE_FEW: ({ n, least }) => ({
    text: `L’accord ne porte que sur ${ideas(n)} : l’intervalle est large, ne citez pas le pourcentage seul.`,
    cure: `Lisez-en au moins ${least} : charter agree --blind ${Math.max(50, least)} --who <nom>`,
  }),
}

export const agreeTalk = {
  log: (who: string, count: number) => `lecture à l’aveugle de ${who} (${answers(count)})`,
  taken: (who: string, count: number) => `Enregistré : ${answers(count)} de ${who}. Annuler : charter undo`,
  nothingTaken: 'Aucune réponse : rien n’est enregistré.',
  allRead: (who: string, count: number) => `${who} a déjà lu les ${ideas(count)} de cet échantillon.`,
  intro: (left: number, all: number) =>
    `${left === all ? ideas(all) : `${left} idées restantes sur ${all}`}, sans la réponse de l’outil. Un numéro ou une lettre par idée ; 0 aucun principe, ? ne sait pas, p idée précédente, q arrêter et garder.`,
  choice: (rank: number, letter: string, label: string) => `  ${rank} ou ${letter}  ${label}`,
  question: (rank: number, count: number, text: string, before: string | null) =>
    `\n[${rank}/${count}] ${text}${before === null ? '' : `\n(répondu : ${before} ; Entrée le garde)`}`,
  notUnderstood: (answer: string, most: number) =>
    `« ${answer} » : répondez par un numéro de 0 à ${most}, une lettre, ?, p ou q.`,
  none: 'aucun principe',
  cannotSay: 'ne sait pas',
  abstains: 'à arbitrer',
  machine: 'outil',
  noReading: 'Personne n’a encore lu à l’aveugle.',
  headings: ['', 'accord', 'intervalle à 95 %', 'kappa', 'n'],
  pair: (first: string, second: string) => `${first} / ${second}`,
  figures: ({ agreement: { share, low, high, count, n }, kappa }: PairAgreement): string[] =>
    share === null || low === null || high === null
      ? ['–', '', '', `0`]
      : [
          `${percent(share)} (${count}/${n})`,
          `${percent(low)} à ${percent(high)}`,
          kappa === null ? '–' : decimal(kappa),
          String(n),
        ],
  alpha: (what: 'all' | 'readers', alpha: number | null) =>
    `Alpha de Krippendorff, ${what === 'all' ? 'outil et lecteurs' : 'entre lecteurs'} : ${alpha === null ? 'pas calculable' : decimal(alpha)}`,
  reader: ({ who, answers: count, cannotSay, settled }: ReaderFigures) =>
    `${who} : ${answers(count)}, dont ${cannotSay} « ne sait pas » ; ${settled} des idées à arbitrer reçoivent un principe`,
  scale:
    'Repères usuels (Krippendorff) : alpha d’au moins 0,80 solide, de 0,67 à 0,80 à dire avec prudence. L’accord entre lecteurs est le plafond de ce qu’on peut attendre de l’outil.',
  disagreements: (count: number) => `Désaccords : ${ideas(count)}`,
  orphans: (count: number) => `${answers(count)} sans idée désormais (source reprise ou corrigée).`,
  share: ({ share, count, n }: Proportion) =>
    share === null ? '–' : `${percent(share)} (${count} sur ${n})`,
  next: 'charter agree --blind 50 --who <nom>   (lire à l’aveugle), ou --write lecture.xlsx',
  nextFill: 'faites remplir la feuille, puis charter agree --import <fichier> --who <nom>',
  nextFigures: 'charter agree   (accord et désaccords)',
}
