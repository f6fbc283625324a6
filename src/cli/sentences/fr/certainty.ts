import type { Certainty, Proportion } from '../../../model/certainty.ts'

const numbers = new Intl.NumberFormat('fr-FR')
const percent = (share: number) => `${Math.round(100 * share)} %`
const decimal = (value: number) => value.toFixed(2).replace('.', ',').replace('-', '−')
const of = ({ share, count, n, small }: Proportion) =>
  share === null
    ? 'aucune'
    : `${percent(share)} (${numbers.format(count)} sur ${numbers.format(n)}${small ? ', peu pour un pourcentage' : ''})`

/** New ideas for each further contribution from which one more session brings much, or little. */
const yields = { much: 0.5, little: 0.2 }

export const certaintyTalk = {
  step: 'degré de certitude…',
  title: 'Degré de certitude',
  lines: ({
    reviewed,
    decided,
    read,
    stability,
    readersAlpha,
    withMachine,
    saturation,
  }: Certainty): string[] => [
    `  idées relues par une personne : ${of(reviewed)}, dont ${decided} décidées et ${read} lues à l’aveugle`,
    ...withMachine.flatMap(({ first, second, agreement }) =>
      agreement.share === null ? [] : [`  accord de ${first} et de ${second} : ${of(agreement)}`],
    ),
    ...(readersAlpha === null ? [] : [`  alpha entre lecteurs : ${decimal(readersAlpha)}`]),
    ...(stability === null
      ? []
      : [
          `  classement stable : ${of(stability.stable)} des idées vérifiées gardent leur principe dans neuf rééchantillonnages sur dix`,
        ]),
    ...saturation.sessions.map(
      ({ session, ideas, newIdeas, newTerms }) =>
        `  ${session} : ${numbers.format(newIdeas)} idées nouvelles sur ${numbers.format(ideas)}, ${numbers.format(newTerms)} termes nouveaux`,
    ),
    ...worth(saturation.richness),
  ],
}

/** « Un atelier de plus en vaut-il la peine ? », with its estimate and the caution that it needs. */
function worth(richness: Certainty['saturation']['richness']): string[] {
  if (richness === null || richness.next.contributions === 0) return []
  const { estimate, low, high, coverage, next, observed, tells } = richness
  if (!tells)
    return [
      `  Une séance de plus (${numbers.format(next.contributions)} contributions) apporterait encore beaucoup de neuf : presque toutes les ${numbers.format(observed)} idées n’ont été dites qu’une fois. Combien il en reste ne peut pas être estimé.`,
    ]
  const rate = next.newIdeas / next.contributions
  const answer =
    rate >= yields.much
      ? 'apporterait encore beaucoup de neuf'
      : rate >= yields.little
        ? 'apporterait encore du neuf'
        : 'apporterait surtout des confirmations'
  return [
    `  Une séance de plus (${numbers.format(next.contributions)} contributions) ${answer} : environ ${numbers.format(Math.round(next.newIdeas))} idées que personne n’a dites.`,
    `  ${percent(coverage)} de ce qui se dit a déjà été entendu ; ${numbers.format(observed)} idées recueillies, au moins ${numbers.format(Math.round(estimate))} à recueillir (Chao2, de ${numbers.format(Math.round(low))} à ${numbers.format(Math.round(high))}). Estimation prudente : elle suppose les mêmes personnes et les mêmes questions.`,
  ]
}
