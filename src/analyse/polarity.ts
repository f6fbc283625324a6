import type { Token } from '../model/token.ts'

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
    'éviter',
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
    if (lemma === 'plus') {
      // « ne … plus » was counted with « ne »; « le plus possible » and « de plus en plus » turn nothing round.
      if (!negated) found.push('more')
    } else if (lemma === 'pas') {
      // Spoken French drops « ne ».
      if (!negated) found.push('none')
    } else {
      const turn = turnOf.get(lemma)
      if (turn) found.push(turn)
    }
  })
  return found.sort().join(' ')
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

/** Names of places, services, products. */
export function names(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter(({ upos }) => upos === 'PROPN').map(({ lemma }) => lemma.toLowerCase()))
}
