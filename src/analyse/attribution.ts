import type { Consultation } from '../model/consultation.ts'
import type { Actor, Nature } from '../model/idea.ts'
import type { TextEngine } from '../model/token.ts'
import { foldKey } from '../text/fold.ts'
import type { Candidate } from './candidates.ts'

const lexemes: readonly (readonly [Actor, RegExp])[] = [
  [
    'elected',
    /\b(elu|elue|elus|elues|elu-e-s|elu\.e\.s|elu·e·s|elu\(e\)s?|maire|adjoints?|bureau communautaire|conseil municipal|conseillers? municipa(l|ux))\b/,
  ],
  [
    'manager',
    /\b(encadrants?|encadrement|managers?|chefs?( de service)?|hierarchie|direct(ion|eurs?|rices?)|dgs|cadres|responsables? de service)\b/,
  ],
  [
    'authority',
    /\b(la (ville|mairie|collectivite|commune|region)|l'agglo(meration)?|collectivite|municipalite|services? techniques|dsi|rh)\b/,
  ],
  ['agent', /\b(agents?|collegues?|chacun|chacune|chaque agent|tous|equipes?)\b/],
]

/** Who is to act, by the column that says it, by the words of the text, then by the nature of the idea. */
export function actorOf(candidate: Candidate): Actor | null {
  const { attributes } = candidate.contribution
  const stated = Object.entries(attributes).find(([label]) =>
    /^(qui|acteur|porteur|pilote)\b/.test(foldKey(label)),
  )?.[1]
  const text = foldKey(candidate.text)
  if (stated) {
    const actor = lexemes.find(([, pattern]) => pattern.test(foldKey(stated)))?.[0]
    if (actor) return actor
  }
  if (/^(je|j'|m'engager|me )\b|\bje m'engage\b/.test(text)) return 'agent'
  const named = lexemes.find(
    ([actor, pattern]) => actor !== 'agent' && actor !== 'authority' && pattern.test(text),
  )?.[0]
  return named ?? defaultActor[candidate.nature]
}

const defaultActor: Record<Nature, Actor | null> = {
  done: null,
  proposal: 'authority',
  commitment: 'agent',
  obstacle: null,
  'off-topic': null,
  'no-content': null,
}

/** Level stated by a column or heading, else the configured level whose label or vocabulary the text uses (the highest). */
export function levelFinder(
  consultation: Consultation,
  engine: TextEngine,
): (candidate: Candidate) => string | null {
  const levels = consultation.levels.map((level) => ({
    id: level.id,
    label: foldKey(level.label),
    lemmas: vocabularyLemmas(level.vocabulary, engine),
  }))
  return (candidate) => {
    if (candidate.contribution.level) return candidate.contribution.level
    const text = foldKey(candidate.text)
    const named = levels.find(({ label }) => text.includes(label))
    if (named) return named.id
    if (candidate.nature !== 'commitment') return null
    const used = levels.filter(({ lemmas }) => mentions(candidate, lemmas))
    return used.at(-1)?.id ?? null
  }
}

/** Theme of the row, else of its session, else the one whose label or vocabulary the text uses most; null when none or a tie. */
export function themeFinder(
  consultation: Consultation,
  engine: TextEngine,
): (candidate: Candidate) => string | null {
  const sessions = new Map(consultation.sessions.map((session) => [session.id, session.theme]))
  const themes = consultation.themes.map((theme) => ({
    id: theme.id,
    lemmas: vocabularyLemmas([theme.label, ...theme.vocabulary], engine),
  }))
  return (candidate) => {
    const given = candidate.contribution.theme ?? sessions.get(candidate.contribution.session)
    if (given) return given
    const found = themes
      .map(({ id, lemmas }) => ({ id, hits: lemmas.filter((words) => mentions(candidate, [words])).length }))
      .filter(({ hits }) => hits > 0)
      .sort((a, b) => b.hits - a.hits)
    const [first, second] = found
    return first && first.hits > (second?.hits ?? 0) ? first.id : null
  }
}

/** Each entry as the lemmas of its content words. */
function vocabularyLemmas(entries: readonly string[], engine: TextEngine): string[][] {
  return entries
    .map((entry) =>
      engine
        .tokens(entry)
        .filter(isContent)
        .map((token) => token.lemma.toLowerCase()),
    )
    .filter((lemmas) => lemmas.length > 0)
}

function mentions(candidate: Candidate, entries: readonly (readonly string[])[]): boolean {
  const lemmas = new Set(candidate.tokens.map((token) => token.lemma.toLowerCase()))
  return entries.some((entry) => entry.every((lemma) => lemmas.has(lemma)))
}

function isContent(token: { upos: string }): boolean {
  return ['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM'].includes(token.upos)
}
