import type { FormTexts } from '../../compose/forms/form-texts.ts'
import type { Session } from '../../model/consultation.ts'

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)
const dated = (iso: string) => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return `${day === 1 ? '1er' : day} ${months[month - 1] ?? ''} ${year}`
}
const named = (session: Session) =>
  [session.id, session.label, ...(session.date === null ? [] : [dated(session.date)])].join(' · ')

/** What the blank forms say. Deliverables are in French, whatever the language of the messages. */
export const formTexts: FormTexts = {
  sheets: {
    help: 'Mode d’emploi',
    notes: 'Notes',
    answers: 'Réponses',
    lists: 'Listes',
    grid: 'Grille',
    codes: 'Codes',
    coding: 'Codage',
  },
  keepLine: 'Ligne à garder :',
  wrongEntry: 'Choix à prendre dans la liste',
  fromList: 'Choisissez une valeur de la liste (flèche à droite de la cellule), ou laissez la cellule vide.',
  wrongNumber: 'Nombre entier',
  wholeNumber: 'Écrivez un nombre entier, de 0 à 100 000, ou laissez la cellule vide.',
  example: 'Exemple',
  blind: {
    title: (consultation) => `Lecture à l’aveugle : ${consultation}`,
    sheet: 'Lecture',
    help: [
      'Ouvrez la feuille « Lecture » : pour chaque idée, choisissez dans la liste le principe que vous lui donneriez.',
      'Ce que l’outil en dit n’est pas montré, exprès : décidez seul, sans en parler avec un autre lecteur.',
      '« aucun principe » : l’idée n’en relève pas. « ne sait pas » : on ne peut pas trancher. Une cellule vide n’est pas lue : vous pouvez rendre une feuille commencée.',
      'Ne changez ni les lignes ni la dernière colonne. Pour rendre la feuille : charter agree --import <fichier> --who <votre nom>',
    ],
    columns: ['Repère', 'Idée', 'Principe', 'Segment'],
    none: 'aucun principe',
    cannotSay: 'ne sait pas',
  },
  notes: {
    title: (session) =>
      session === null ? 'Notes d’atelier : une idée par ligne' : `${named(session)} : une idée par ligne`,
    help: (session) => [
      session === null ? 'Notes d’atelier' : `Notes de la séance ${named(session)}`,
      'Ouvrez la feuille « Notes » : une ligne par idée, avec les mots de la personne. Deux idées font deux lignes.',
      'Table : le numéro ou le nom de la table, à répéter sur chaque ligne.',
      'Thème, Rubrique, Niveau, Qui : choisissez dans la liste de la cellule. Une cellule vide est permise.',
      'Rubrique : « déjà fait » pour ce qui existe, « proposition » pour ce que la collectivité devrait faire, « engagement » pour ce que la personne est prête à faire, « frein » pour ce qui empêche.',
      'Votes : le nombre de gommettes ou de voix, s’il y en a eu.',
      'Qui : qui doit agir. N’écrivez jamais le nom d’une personne, ni dans cette colonne ni dans une idée.',
      'La ligne d’exemple, en italique, n’est pas lue tant qu’elle reste telle quelle ; vous pouvez aussi la supprimer.',
      'Gardez la première ligne et la ligne de titres. Renommez le fichier comme vous voulez.',
      'Pour lire le formulaire rempli : charter ingest <fichier>',
    ],
    markdownHelp: (theme) => [
      'Une idée par puce, sous le bon thème et la bonne rubrique, avec les mots de la personne.',
      'Votes : à la fin de l’idée, entre parenthèses, par exemple (3 votes).',
      'Jamais le nom d’une personne. Les puces vides ne sont pas lues ; ces lignes non plus.',
      `Exemple, sous « ${theme} », Proposition : - Une personne par service à qui poser ses questions (3 votes)`,
      'Pour lire le formulaire rempli : charter ingest <fichier>',
    ],
    exampleIdea: 'Une personne par service à qui poser ses questions',
    widths: { table: 12, theme: 26, rubric: 14, idea: 80, votes: 8, level: 22, actor: 14 },
  },
  answers: {
    title: (session, consultation) =>
      session === null ? consultation : `${consultation} : ${session.label}`,
    help: (session) => [
      session === null ? 'Réponses au questionnaire' : `Réponses au questionnaire, ${named(session)}`,
      'Cette feuille sert à saisir des réponses reçues sur papier : une ligne par personne dans la feuille « Réponses ».',
      'N° : un repère pour vous (le numéro écrit sur la feuille de papier) ; il n’est pas repris. Jamais un nom ni une adresse.',
      'Fréquence et niveau : choisissez dans la liste de la cellule. Recopiez les textes libres mot pour mot.',
      'Toutes les cellules peuvent rester vides.',
      'La ligne d’exemple, en italique, n’est pas lue tant qu’elle reste telle quelle ; vous pouvez aussi la supprimer.',
      'Gardez la première ligne et la ligne de titres. Renommez le fichier comme vous voulez.',
      'Pour lire les réponses : charter ingest <fichier>',
    ],
    question: (theme, asked, practice) => {
      switch (asked) {
        case 'frequency':
          return practice === null
            ? `« ${theme} » : à quelle fréquence agissez-vous sur ce thème au travail ?`
            : `« ${theme} » : à quelle fréquence ? [${practice}]`
        case 'done':
          return `« ${theme} » : que faites-vous déjà au travail ?`
        case 'idea':
          return `« ${theme} » : quelle idée proposez-vous ?`
        case 'level':
          return `« ${theme} » : à quel niveau d’implication vous situez-vous ?`
      }
    },
    welcome:
      'Vous n’avez pas pu venir en atelier : voici les mêmes questions, thème par thème. Aucune réponse n’est obligatoire, et dix minutes suffisent. N’écrivez pas de nom de personne dans vos réponses.',
    thanks: 'Merci. Vos idées rejoignent celles des ateliers.',
    noticeTitle: 'Vos réponses et vos droits',
    notice: (tool) =>
      [
        {
          limesurvey:
            'Ce questionnaire est anonyme : ni votre nom, ni votre adresse électronique, ni l’adresse de votre ordinateur, ni l’heure de votre réponse ne sont enregistrés avec vos réponses.',
          xlsform:
            'Ce questionnaire ne demande ni votre nom ni votre adresse électronique. L’outil d’enquête note l’heure de l’envoi ; elle n’est pas reprise dans l’analyse.',
          paper: 'Ce questionnaire est anonyme : n’y écrivez pas votre nom.',
        }[tool],
        'Les réponses servent seulement à écrire la charte ; elles sont lues par l’équipe chargée de la consultation et supprimées à la fin de la mission. Participer est libre. Pour une question sur vos données, adressez-vous au délégué à la protection des données de votre collectivité ; vous pouvez aussi saisir la CNIL (cnil.fr).',
      ].join(' '),
    hiddenSession: 'Séance (rempli par l’outil)',
    hint: {
      frequency: 'Une seule case par ligne.',
      done: 'Une pratique par ligne, même modeste.',
      idea: 'Une idée par ligne, pour vous-même, votre service ou la collectivité.',
      level: 'Sans engagement : cela aide à écrire une charte à la mesure de chacun.',
    },
    exampleDone: 'j’en parle avec mes collègues',
    exampleIdea: 'une personne par service à qui poser ses questions',
    markdownHelp: [
      'Un fichier par personne. Cochez en remplaçant [ ] par [x] ; une réponse libre par puce.',
      'Jamais de nom de personne. Ce qui reste vide n’est pas lu ; ces lignes non plus.',
      'Pour lire le questionnaire rempli : charter ingest <fichier>',
    ],
  },
  codebook: {
    title: (consultation) => `Grille de codage : ${consultation}`,
    help: [
      'Cette grille dit comment ranger une idée à la main : un principe, une nature, un niveau, un acteur, un thème.',
      'Lisez d’abord la feuille « Grille » (les principes, avec ce qui en relève et ce qui n’en relève pas), puis « Codes ».',
      'Feuille « Codage » : une ligne par idée ; recopiez son identifiant et son texte (charter export les donne), puis choisissez dans les listes.',
      'Dans le doute entre deux principes, laissez vide et dites pourquoi dans la colonne Remarque.',
      'Deux personnes qui codent le font séparément, puis comparent.',
      'Cette grille est un document de travail : elle ne se lit pas avec charter ingest.',
    ],
    gridColumns: ['Identifiant', 'Principe', 'Définition', 'En relève', 'N’en relève pas', 'Mots typiques'],
    codeColumns: ['Liste', 'Code', 'Sens'],
    codingColumns: [
      'Identifiant de l’idée',
      'Texte de l’idée',
      'Principe',
      'Nature',
      'Niveau',
      'Qui',
      'Thème',
      'Remarque',
    ],
    kinds: {
      principle: 'Principe',
      nature: 'Nature',
      level: 'Niveau',
      actor: 'Qui',
      theme: 'Thème',
    },
    natures: {
      done: { label: 'déjà fait', definition: 'ce qui existe ou se pratique déjà' },
      proposal: { label: 'proposition', definition: 'ce que la collectivité ou d’autres devraient faire' },
      commitment: {
        label: 'engagement',
        definition: 'ce que la personne ou son équipe prend sur elle de faire',
      },
      obstacle: { label: 'frein', definition: 'ce qui empêche ou décourage' },
      'off-topic': { label: 'hors sujet', definition: 'ne parle pas du sujet de la consultation' },
      'no-content': { label: 'sans contenu', definition: 'ne dit rien que l’on puisse ranger (« RAS »)' },
    },
    actors: {
      agent: { label: 'agent', definition: 'chacun, à son poste' },
      manager: { label: 'encadrant', definition: 'qui dirige une équipe ou un service' },
      elected: { label: 'élu', definition: 'les élus' },
      authority: { label: 'collectivité', definition: 'l’institution, par ses moyens et ses décisions' },
    },
    headings: {
      principles: 'Principes',
      natures: 'Natures',
      levels: 'Niveaux',
      actors: 'Qui agit',
      themes: 'Thèmes',
      examples: 'En relève',
      counterExamples: 'N’en relève pas',
      vocabulary: 'Mots typiques',
    },
  },
}
