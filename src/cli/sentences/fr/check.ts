import type { CheckDiagnostics, FaultCode } from '../../../model/diagnostics/check.ts'

/** What is wrong, and the cure in the program that made the file. */
const faults: Readonly<Record<FaultCode, readonly [string, string]>> = {
  untagged: [
    'le document n’est pas balisé\u00a0: un lecteur d’écran n’en connaît ni l’ordre ni les titres',
    'exportez-le avec ses balises («\u00a0PDF balisé\u00a0», «\u00a0PDF/UA\u00a0»)',
  ],
  language: [
    'sa langue, ou celle d’une de ses parties, n’est pas dite',
    'donnez la langue du document avant de l’exporter',
  ],
  title: [
    'il n’a pas de titre, ou ce titre ne remplace pas le nom du fichier',
    'donnez un titre dans les propriétés et faites-le afficher',
  ],
  identity: ['il ne se dit pas PDF/UA-1 et PDF/A-3a', 'cochez PDF/UA et PDF/A à l’exportation'],
  metadata: [
    'ses deux descriptions ne disent pas la même chose',
    'corrigez les propriétés, puis exportez de nouveau',
  ],
  barriers: [
    'quelque chose y empêche d’entrer ou de rester lisible\u00a0: mot de passe, programme, formulaire XFA',
    'retirez-le, puis exportez de nouveau',
  ],
  'output-intent': [
    'il ne dit pas pour quelles couleurs il est fait',
    'exportez en PDF/A, avec un profil de couleurs',
  ],
  attachments: [
    'un fichier joint n’est pas annoncé, ou n’a ni nom, ni type, ni rôle',
    'joignez-le en disant ce qu’il est au document',
  ],
  'loose-content': [
    'du texte ou du dessin n’est ni contenu balisé ni décor',
    'balisez-le, ou marquez-le comme décor',
  ],
  'mixed-marks': ['du contenu et du décor sont mêlés', 'séparez-les'],
  'unbalanced-marks': ['une marque de contenu s’ouvre sans se fermer, ou l’inverse', 'exportez de nouveau'],
  'orphan-content': [
    'du contenu marqué n’appartient à aucun élément de la structure',
    'rattachez-le à un élément',
  ],
  fonts: ['une police n’est pas dans le fichier', 'exportez avec toutes les polices incorporées'],
  'unknown-signs': [
    'des signes ne disent pas quelle lettre ils sont\u00a0: ni copie, ni lecture à voix haute',
    'changez de police, puis exportez de nouveau',
  ],
  'missing-signs': [
    'un signe manque dans la police et s’imprime comme un carré',
    'changez de police ou de signe',
  ],
  'glued-words': ['des mots n’ont pas d’espace entre eux pour qui écoute', 'écrivez l’espace dans le texte'],
  contrast: [
    'du texte se détache trop peu de son fond',
    'il faut 4,5 pour 1, ou 3 pour 1 en grand\u00a0: foncez l’un ou éclaircissez l’autre',
  ],
  roles: [
    'un élément est d’une sorte que les lecteurs ne connaissent pas',
    'donnez-lui une balise normalisée',
  ],
  headings: ['un titre est vide, ou saute un niveau', 'reprenez les niveaux de titre un par un'],
  tables: [
    'un tableau n’a pas d’en-têtes, ne dit pas ce qu’ils annoncent, ou a des lignes inégales',
    'donnez-lui des cellules d’en-tête et des lignes de même longueur',
  ],
  lists: ['une liste n’est pas faite d’éléments de liste', 'refaites-la comme une liste'],
  contents: ['une entrée du sommaire ne mène nulle part', 'refaites le sommaire'],
  figures: ['une image n’a pas de texte qui la remplace', 'décrivez-la, ou marquez-la comme décor'],
  links: ['un lien n’est pas dans la structure, ou ne dit pas où il mène', 'balisez-le et décrivez-le'],
  notes: ['une note n’a pas de nom à elle', 'donnez-lui un identifiant'],
  fields: [
    'un champ de formulaire n’est pas dans la structure, n’a pas d’intitulé ou n’est pas dessiné',
    'balisez-le et donnez-lui un intitulé',
  ],
  bookmarks: [
    'il manque des signets, ou l’un d’eux ne mène nulle part',
    'faites les signets d’après les titres',
  ],
  'text-lost': ['le texte que dit la structure n’est pas celui du document', 'refaites le document'],
}

const quoted = (details: readonly string[]) => (details.length > 0 ? ` (${details.join(' · ')})` : '')
const shown = 6

/** « page 3 », « pages 3, 5 et 12 », « pages 3, 5 … et 40 autres ». */
function where(pages: readonly number[]): string {
  if (pages.length === 0) return ''
  if (pages.length === 1) return `page ${pages[0]}\u00a0: `
  const listed = pages.slice(0, shown).join(', ')
  const rest = pages.length - shown
  return `pages ${listed}${rest > 0 ? ` et ${rest} ${rest > 1 ? 'autres' : 'autre'}` : ''}\u00a0: `
}

export const fr: {
  [C in keyof CheckDiagnostics]: (args: CheckDiagnostics[C]) => { text: string; cure?: string }
} = {
  NOT_A_PDF: ({ file }) => ({
    text: `«\u00a0${file}\u00a0» n’est pas un PDF, ou il est abîmé.`,
    cure: 'Ouvrez-le dans un lecteur de PDF\u00a0; s’il ne s’ouvre pas, copiez-le ou refaites-le.',
  }),
  PDF_FAULT: ({ fault, pages, count, details }) => {
    const [what, cure] = faults[fault]
    const times = count > 1 ? `, ${count} fois` : ''
    return {
      text: `${where(pages)}${what}${times}${quoted(details)}.`,
      cure: `${cure[0]?.toUpperCase()}${cure.slice(1)}.`,
    }
  },
}

export const checkTalk = {
  step: (file: string) => `Examen de ${file}…`,
  file: (file: string, pages: number, elements: number, count: number) =>
    `${file}   ${pages} ${pages > 1 ? 'pages' : 'page'}, ${elements} ${elements > 1 ? 'éléments' : 'élément'}\u00a0: ${count === 0 ? 'aucune faute' : `${count} ${count > 1 ? 'fautes' : 'faute'}`}`,
}
