import type { Token } from '../../model/token.ts'

// Words that turn an idea round. Two wordings fold only when they hold the same turns, as many times each.
const turns: Readonly<Record<string, readonly string[]>> = {
  less: [
    'moins',
    'réduire',
    'diminuer',
    'limiter',
    'baisser',
    'réduction',
    'diminution',
    'limitation',
    'baisse',
    'restreindre',
    'économiser',
    'économie',
    'économe',
    'modérer',
    'attention',
    'éviter',
    'peu',
    'gaspiller',
    'gaspillage',
  ],
  none: [
    'ne',
    'sans',
    'zéro',
    'aucun',
    'jamais',
    'arrêter',
    'arrêt',
    'stop',
    'stopper',
    'cesser',
    'supprimer',
    'suppression',
    'interdire',
    'interdiction',
    'ni',
    'refuser',
    'refus',
    'bannir',
    'fini',
  ],
  more: ['augmenter', 'augmentation', 'davantage', 'ajouter', 'multiplier', 'renforcer', 'étendre'],
  allow: ['autoriser', 'autorisation', 'permettre', 'accepter'],
  open: ['ouvrir', 'ouverture', 'ouvert'],
  shut: ['fermer', 'fermeture', 'éteindre', 'extinction', 'couper'],
  light: ['allumer'],
  early: ['avant', 'matin'],
  late: ['après', 'soir', 'tard'],
  duty: ['obligatoire', 'obliger', 'imposer', 'forcer'],
  free: ['facultatif', 'libre', 'volontaire', 'gratuit'],
  paid: ['payant', 'payer', 'taxer'],
}

const turnOf = new Map(
  Object.entries(turns).flatMap(([turn, lemmas]) => lemmas.map((lemma) => [lemma, turn] as const)),
)

/** What two wordings must have in common to say the same thing besides their words: direction and numbers. */
export function polarity(tokens: readonly Token[]): string {
  const found: string[] = []
  tokens.forEach((token, index) => {
    const lemma = token.lemma.toLowerCase()
    const before = tokens.slice(Math.max(0, index - 4), index)
    const negated = before.some((each) => each.lemma === 'ne')
    // « je ne prends que le bus » denies nothing.
    if (lemma === 'ne' && onlyThat(tokens, index)) return
    if (lemma === 'plus') {
      // « ne … plus » was counted with « ne »; « le plus possible » and « de plus en plus » turn nothing round.
      if (!negated && !asMuchAsCan(tokens, index)) found.push('more')
    } else if (lemma === 'pas') {
      // Spoken French drops « ne ».
      if (!negated) found.push('none')
    } else {
      const turn = turnOf.get(lemma)
      if (turn) found.push(turn)
    }
  })
  // « moins de voitures, plus de vélos » is not « plus de voitures, moins de vélos »: the order counts. Less twice is
  // less (« faire attention à limiter »), but no twice is yes (« ne pas supprimer »).
  return found.filter((turn, index) => turn !== 'less' || found[index - 1] !== 'less').join(' ')
}

/** « le plus possible », « le plus souvent », « de plus en plus ». */
function asMuchAsCan(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.lemma.toLowerCase(), tokens[at + 1]?.lemma.toLowerCase()]
  return before === 'le' || before === 'en' || after === 'possible' || after === 'souvent' || after === 'en'
}

function onlyThat(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + 7); index++) {
    const lemma = tokens[index]?.lemma.toLowerCase()
    if (lemma === 'pas' || lemma === 'plus' || lemma === 'jamais' || lemma === 'rien') return false
    if (lemma === 'que') return true
  }
  return false
}

const written =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|demi|demie|double|tiers|moitié|premier|première|second|seconde|deuxième|troisième)$/

/** Numbers of a text, in figures or words: different ones never fold. */
export function numbers(tokens: readonly Token[]): string {
  return tokens
    .map(({ form }) => form.toLowerCase())
    .filter((form) => /\d/.test(form) || written.test(form))
    .sort()
    .join(' ')
}

const noName: ReadonlySet<string> = new Set()

/** Names of places, services, products; the same empty set for the many texts without any. */
export function names(tokens: readonly Token[]): ReadonlySet<string> {
  if (tokens.every(({ upos }) => upos !== 'PROPN')) return noName
  return new Set(tokens.filter(({ upos }) => upos === 'PROPN').map(({ lemma }) => lemma.toLowerCase()))
}
