import type { TextEngine } from '../../model/token.ts'
import { own } from '../../text/own.ts'

/** The verb (or plain adjective) a word is built on, and how sure the rule is, 0–1. */
export interface Root {
  readonly key: string
  readonly trust: number
}

// Regular French derivation: ending → endings of the base, tried in order; kept only when the lexicon has the base.
const rules: readonly (readonly [RegExp, readonly string[], number])[] = [
  [/isation$/, ['iser'], 1],
  [/ification$/, ['ifier'], 1],
  [/ication$/, ['iquer'], 1],
  [/duction$/, ['duire'], 1],
  [/struction$/, ['struire'], 1],
  [/cription$/, ['crire'], 1],
  [/tribution$/, ['tribuer'], 1],
  [/position$/, ['poser'], 1],
  [/mission$/, ['mettre'], 0.9],
  [/cision$/, ['cider', 'ciser'], 0.9],
  [/ation$/, ['er'], 0.95],
  [/ition$/, ['ir', 'ire'], 0.9],
  [/sion$/, ['dre', 'der', 'ser'], 0.8],
  [/tion$/, ['ter'], 0.8],
  [/oiement$/, ['oyer'], 1],
  [/iement$/, ['ier', 'yer'], 1],
  [/issement$/, ['ir'], 1],
  [/ement$/, ['er'], 0.9],
  [/issage$/, ['ir'], 1],
  [/age$/, ['er', 'ir'], 0.9],
  [/isateur$/, ['iser'], 0.5],
  [/ducteur$/, ['duire'], 0.3],
  [/a(?:teur|trice)$/, ['er'], 0.5],
  [/(?:eur|euse)$/, ['er', 'ir'], 0.5],
  [/ance$/, ['er', 'ir'], 0.7],
  [/able$/, ['er', 'ir'], 0.8],
  [/ible$/, ['ire', 'ir'], 0.7],
  [/arité$/, ['aire'], 0.9],
  [/abilité$/, ['able'], 0.9],
  [/ibilité$/, ['ible'], 0.9],
  [/iété$/, ['e', 're'], 0.7],
  [/ité$/, ['', 'e'], 0.8],
  [/airement$/, ['aire'], 0.9],
  [/ellement$/, ['el'], 0.9],
  [/alement$/, ['al'], 0.9],
  [/ivement$/, ['if'], 0.9],
  [/é$/, ['er'], 0.9],
  // The noun is the bare verb: tri, partage, échange. Less sure: « forme » is no training.
  [/e$/, ['er'], 0.5],
  [/$/, ['er'], 0.5],
]

// Pairs of everyday French that no rule gives.
const irregular: Readonly<Record<string, string>> = {
  achat: 'acheter',
  acheteur: 'acheter',
  accueil: 'accueillir',
  autonomie: 'autonome',
  choix: 'choisir',
  conduite: 'conduire',
  connaissance: 'connaître',
  coup: 'coup',
  culture: 'cultiver',
  dépendance: 'dépendre',
  diffusion: 'diffuser',
  don: 'donner',
  économie: 'économiser',
  emploi: 'employer',
  entretien: 'entretenir',
  envoi: 'envoyer',
  essai: 'essayer',
  extinction: 'éteindre',
  inclusion: 'inclure',
  insertion: 'insérer',
  maintien: 'maintenir',
  plaisir: 'plaire',
  perte: 'perdre',
  prévention: 'prévenir',
  protection: 'protéger',
  réemploi: 'réemployer',
  soutien: 'soutenir',
  sobriété: 'sobre',
  suivi: 'suivre',
  tonte: 'tondre',
  vente: 'vendre',
  vérification: 'vérifier',
}

/**
 * Families by rule: sensibilisation → sensibiliser, recyclage → recycler, tri → trier, solidarité → solidaire. A base
 * counts only when the lexicon knows it. The answer of each lemma is kept.
 */
export function familyFinder(engine: TextEngine): (lemma: string) => Root {
  const known = new Map<string, Root>()
  return (lemma) => {
    const kept = known.get(lemma)
    if (kept) return kept
    const root = rootOf(lemma, engine)
    known.set(lemma, root)
    return root
  }
}

function rootOf(lemma: string, engine: TextEngine): Root {
  const listed = own(irregular, lemma)
  if (listed) return { key: listed, trust: 1 }
  if (lemma.length < 3 || /(?:er|ir|re)$/.test(lemma)) return { key: lemma, trust: 1 }
  for (const [ending, bases, trust] of rules) {
    if (!ending.test(lemma)) continue
    const stem = lemma.replace(ending, '')
    if (stem.length < 2) continue
    for (const base of bases) {
      const candidate = stem + base
      if (candidate !== lemma && candidate.length > 3 && engine.knows(candidate))
        return { key: candidate, trust }
    }
  }
  return { key: lemma, trust: 1 }
}
