import type { Rubric } from '../model/contribution.ts'
import type { Nature } from '../model/idea.ts'
import type { Token } from '../model/token.ts'
import { foldKey } from '../text/fold.ts'

// Talk that an eco-charter can do nothing with: pay, status, comfort of the room, thanks.
const offTopic =
  /\b(points? d'indice|augmentations? de salaires?|augmenter (les|nos) salaires?|salaires? trop bas|revalorisation salariale|prime d'interessement|machines? a cafe|distributeurs? de boissons|tickets? restaurants?)\b|^(merci|bravo|bonne initiative|super atelier|bonjour)\b/

const undertakes =
  /\b(je m'engage|nous nous engageons|on s'engage|m'engager|nous engager|je (me )?promets|je suis pret(e)? a|je veux bien|je (vais|ferai|serai|viendrai|prendrai)|nous (allons|ferons)|on va (faire|essayer|tester)|j'essaie(rai)?|je me (forme|lance)|je pourrais|j'aimerais pouvoir)\b|\b(je|j'|nous|on) ?\p{L}{2,}r(ai|ons|a)\b/u

const remedy =
  /\b(il faudrait|il faut|faudrait|on pourrait|nous pourrions|pourquoi pas|proposer|prevoir|mettre en place|installer|creer|developper|favoriser|encourager|que la (ville|mairie|collectivite)|la (ville|mairie|collectivite) (devrait|doit|pourrait)|devrait|devraient|solution)\b/

const already =
  /\b(deja|depuis (\d+|un|deux|trois|des|l'an|longtemps|toujours)|nous avons|on a (fait|mis|plante|installe|reduit|arrete)|j'ai (fait|mis|pris|arrete|installe|achete|change|reduit))\b/

const hinders =
  /\b(manque (de|d')|pas (de|d'|assez|le temps|les moyens)|trop (de|d'|cher|chere|loin|long|complique|peu|lourd)|impossible|difficile|complique|contrainte|obstacle|frein|peur|crainte|danger(eux)?|aucun(e)? (moyen|temps|budget)|on ne (peut|sait|connait)|nous ne (pouvons|savons)|il n'y a (pas|aucun)|personne (ne|n')|pas possible)\b/

/** First person of the present, at the head of the sentence: « je trie », « on covoiture », « nous pesons ». */
const firstPerson = /^(-\s*)?(je|j'|on|nous|moi,? je)\b/

/**
 * What kind of thing a segment says. The rubric of its column or heading decides first; without one, the verb forms
 * and markers of the text do (see the guide to natures in docs/glossary.md).
 */
export function natureOf(text: string, tokens: readonly Token[], rubric: Rubric): Nature {
  const folded = foldKey(text)
  if (rubric === 'off-topic' || offTopic.test(folded)) return 'off-topic'
  switch (rubric) {
    case 'done':
    case 'proposal':
    case 'commitment':
    case 'obstacle':
      return rubric
    default:
      return natureOfText(folded, tokens)
  }
}

function natureOfText(folded: string, tokens: readonly Token[]): Nature {
  if (undertakes.test(folded)) return 'commitment'
  if (opensWithInfinitive(tokens)) return 'proposal'
  if (remedy.test(folded)) return 'proposal'
  if (already.test(folded)) return 'done'
  if (hinders.test(folded)) return 'obstacle'
  if (firstPerson.test(folded) && tokens.some((token) => token.upos === 'VERB')) return 'done'
  return 'proposal'
}

/** « Former les agents », « ne plus imprimer » : in workshop notes a bare infinitive proposes. */
function opensWithInfinitive(tokens: readonly Token[]): boolean {
  const first = tokens.find(
    (token) => token.upos !== 'PUNCT' && !['ne', 'pas', 'plus', 'se', 'y', 'en'].includes(token.lemma),
  )
  return first?.upos === 'VERB' && foldKey(first.form) === foldKey(first.lemma)
}

/** True when an obstacle also says what could be done about it, and so can bear a principle. */
export function statesRemedy(text: string): boolean {
  return remedy.test(foldKey(text))
}
