import type { DecisionDiagnostics } from '../../../model/diagnostics/decisions.ts'
import { list, meant } from './command.ts'

const matters: Readonly<Record<DecisionDiagnostics['DECISION_DISAGREEMENT']['matter'], string>> = {
  principle: 'le principe',
  nature: 'la nature',
  level: 'le niveau',
  actor: 'l’acteur',
  theme: 'le thème',
  wording: 'la formulation',
  feature: 'la mise en avant',
  'keep-out': 'sa place dans la charte',
  note: 'la note',
  merge: 'le regroupement',
  split: 'la séparation',
}

export const fr: {
  [C in keyof DecisionDiagnostics]: (args: DecisionDiagnostics[C]) => { text: string; cure?: string }
} = {
  UNKNOWN_IDEA: ({ idea, suggestion }) => ({
    text: `l’idée « ${idea} » n’existe pas.`,
    cure: meant(suggestion) ?? 'charter ideas liste les idées et leurs repères.',
  }),
  AMBIGUOUS_IDEA: ({ idea, candidates }) => ({
    text: `« ${idea} » désigne plusieurs idées : ${list(candidates)}.`,
    cure: 'Donnez le repère en entier.',
  }),
  UNKNOWN_LEVEL: ({ level, known, suggestion }) => ({
    text: `le niveau « ${level} » n’existe pas dans charter.yaml.`,
    cure: meant(suggestion) ?? `Niveaux connus : ${list(known)}.`,
  }),
  IDEA_NOT_NAMED: () => ({
    text: 'il manque l’idée sur laquelle décider.',
    cure: 'charter decide A1-7K2M --principle solidarite ; charter ideas --to-review dit par où commencer.',
  }),
  DECIDE_WHAT: () => ({
    text: 'il manque la décision.',
    cure: '--principle, --nature, --level, --actor, --theme, --wording, --feature, --keep-out, --merge, --split ou --note.',
  }),
  DECIDE_APART: ({ option, others }) => ({
    text: `${option} ne va pas avec ${list(others)} : ${option === '--import' ? 'la feuille dit sur quelles idées décider, et quoi' : 'il change les idées elles-mêmes'}.`,
    cure: `Faites-en deux commandes, ${option} d’abord.`,
  }),
  DECIDER_NOT_NAMED: () => ({
    text: 'on ne sait pas qui décide.',
    cure: 'Ajoutez --who, ou posez une fois la variable CHARTER_WHO. Le nom reste dans le dossier, jamais dans la charte.',
  }),
  MERGE_WITH_ITSELF: ({ idea }) => ({
    text: `l’idée ${idea} ne peut pas être réunie à elle-même.`,
    cure: 'Donnez après --merge le repère d’une autre idée.',
  }),
  SPLIT_NUMBER: ({ idea, value, most }) => ({
    text: `« ${value} » ne désigne aucune formulation de l’idée ${idea}, qui en a ${most}.`,
    cure: `Donnez des numéros de 1 à ${most}, séparés par des virgules, ou « tout » ; charter ideas -v les montre.`,
  }),
  SPLIT_OF_ONE: ({ idea }) => ({
    text: `l’idée ${idea} n’a qu’une formulation, ou toutes partiraient : il n’y a rien à séparer.`,
    cure: 'charter ideas -v montre les formulations réunies.',
  }),
  DECISION_UNREADABLE: () => ({
    text: 'ce n’est pas une décision ; elle ne compte pas',
    cure: 'Reprenez ce fichier d’une sauvegarde, ou décidez de nouveau.',
  }),
  DECISION_ORPHANS: ({ count, ideas }) => ({
    text: `${count === 1 ? 'une décision ne trouve plus son idée' : `${count} décisions ne trouvent plus leur idée`} : ${list(ideas)}`,
    cure: 'Le fichier d’où elle vient a été corrigé, repris ou effacé. Rien n’est perdu : charter log les montre, et elles valent de nouveau si le texte revient.',
  }),
  DECISION_DISAGREEMENT: ({ idea, matter, who }) => ({
    text: `désaccord sur ${matters[matter]} de ${idea} : ${list(who)} ont décidé sans se voir ; la dernière décision vaut`,
    cure: `Mettez-vous d’accord, puis décidez une fois : charter decide ${idea} …`,
  }),
  REVIEW_NOT_A_SHEET: ({ missing }) => ({
    text: `ce n’est pas une feuille de relecture : il y manque ${list(missing)}.`,
    cure: 'Partez de charter export --format xlsx --review, et gardez sa première ligne et son onglet.',
  }),
  REVIEW_IDEA_UNKNOWN: ({ idea }) => ({
    text: `l’idée « ${idea} » n’existe pas ou plus : cette ligne est laissée.`,
    cure: 'Gardez le repère tel qu’il a été exporté ; si la consultation a changé depuis, exportez de nouveau.',
  }),
  REVIEW_IDEA_TWICE: ({ idea, row }) => ({
    text: `l’idée ${idea} est déjà à la ligne ${row} : cette ligne est laissée.`,
    cure: 'Gardez une seule ligne par idée.',
  }),
  REVIEW_VALUE: ({ heading, value, allowed, suggestion }) => ({
    text: `« ${value} » ne va pas dans « ${heading} » : cette case est laissée.`,
    cure: meant(suggestion) ?? `Choisissez dans la liste : ${list(allowed)}.`,
  }),
  REVIEW_GIVEN: ({ heading }) => ({
    text: `« ${heading} » dit ce qui a été reçu : ce changement n’est pas repris.`,
    cure: 'Pour la phrase de la charte, remplissez « Formulation (Nous …) » ; pour une remarque, « Note interne ».',
  }),
  REVIEW_EMPTIED: ({ heading }) => ({
    text: `« ${heading} » a été vidé : rien n’est changé.`,
    cure: 'Choisissez une valeur de la liste ; « aucun » dit qu’il n’y en a pas.',
  }),
  REVIEW_ONLY_XLSX: ({ format }) => ({
    text: `--review demande un classeur, pas « ${format} ».`,
    cure: 'charter export --format xlsx --review',
  }),
}
