import { foldKey } from './fold.ts'

// Whole answers, folded, outer punctuation removed. `(?: …)?` parts are what people add out of politeness.
const nothing = [
  'r\\.? ?a\\.? ?s\\.?',
  'n\\.? ?s\\.? ?p\\.?(?: ?p\\.?)?',
  'n ?/ ?[acr]',
  'n\\. ?[acr]\\.?',
  'na|nc|nr',
  'neant|nada|nothing|none|null|vide|zero|sans objet|s\\.?o\\.?|non applicable|non concernee?s?',
  "(?:non )?(?:rien|riens|que dalle)(?: du tout)?(?: (?:de|a)(?: plus| particulier| special| signaler| dire| ajouter| declarer| proposer| rajouter| mentionner| remarquer| faire remonter| redire| noter)+)?(?: (?:pour|sur|a) (?:l'instant|le moment|ce sujet|ce propos|ma part))?",
  "(?:je n'ai |j'ai |je n'en ai |j'en ai )?(?:rien|pas|plus|aucune?s?)(?: vraiment| forcement)? ?(?:d'|de |d )?(?:idees?|avis|opinions?|propositions?|suggestions?|reponses?|commentaires?|remarques?|observations?|exemples?|besoins?|solutions?)?(?: particulieres?| particuliers?| precise| speciale?| specifique)?(?: (?:a|de) (?:dire|ajouter|signaler|proposer|rajouter|faire|formuler|particulier|plus))?(?: (?:pour|sur|a|en) (?:l'instant|le moment|ce sujet|ce jour|ce propos|ce stade|la question))?",
  "(?:je n'en ai |j'en ai )?aucune?(?: idees?)?",
  "(?:je |j'|moi )?(?:ne |n'en |n')?(?:sais|sait|c) (?:pas|trop|rien)(?: trop| encore| quoi (?:dire|repondre|proposer))?",
  "(?:je |j')?(?:n'en )?sais rien",
  "rien (?:note|de note|dit|de neuf|d'autre|de special|de mieux|en vue)(?: .{0,30})?",
  "pas (?:d'|d )?(?:inspiration|inspiree?s?|d'inspi)(?: .{0,25})?",
  '(?:je )?(?:passe|zappe)(?: mon tour| la question| cette question)?',
  'tout a (?:deja )?ete dit(?: .{0,25})?|on verra(?: bien)?|plus tard|pas encore|illisible|blanc|vide|rature',
  "(?:je |j')?(?:ne |n'y )?(?:vois|comprends|connais|pense|reflechis|suis) (?:pas|rien)(?: (?:la question|bien|trop|quoi dire|inspiree?))?|(?:je |j'y |j')?(?:reflechis|pense)",
  "(?:je )?prefere ne (?:pas|rien) (?:repondre|dire)|(?:je )?(?:ne |n')?(?:sais|sait) (?:pas|trop)(?: trop)? quoi (?:dire|repondre|ecrire|proposer|mettre)",
  "(?:pas|plus) (?:grand[- ]chose|d'avis|de contribution|de post[- ]?its?)|pas le temps de repondre(?: .{0,20})?|(?:aucun|pas de) post[- ]?its?",
  'rien (?:qui (?:me|nous) vien\\p{L}+|de plus(?: que .{0,25})?|ne (?:me|nous) vient)|ca ne (?:me|nous) concerne pas|(?:la )?question pas claire|question (?:incomprehensible|mal posee)',
  '(?:case |page |feuille )?(?:vide|blanche?|laissee? (?:vide|blanche?))(?: .{0,20})?|(?:post[- ]?its?|mots?|texte|ecriture|passage) (?:illisibles?|barres?|effaces?)|a revoir',
  'chais pas|jsp|ch?ais po|je seche|joker|bof|mouais',
  '(?:ne )?se prononce pas|ne me prononce pas|je ne me prononce pas|sans (?:avis|opinions?|reponses?|commentaires?|idees?|remarques?)',
  'non renseignee?s?|non repondu|pas repondu|pas de reponse|sans suite|ne souhaite pas repondre|je ne souhaite pas repondre|ne veux pas repondre|je passe|passe',
  'non concernee?|pas concernee?|je ne suis pas concernee?|non concerne par (?:le|la|ce) .{1,20}',
  "oui|non|ok|okay|peut[- ]etre|si|d'accord|tres bien|parfait|super|bien|top|merci(?: beaucoup| a vous| bien)?|bonjour|au revoir|test|tests|essai",
  "tout va (?:tres )?bien|tout est (?:bien|ok|parfait|dit)|c'est (?:bien|parfait|tres bien)|rien a (?:dire|signaler)|continuez(?: comme ca)?",
  "a (?:voir|definir|completer|preciser|reflechir)|en (?:cours|reflexion)|(?:je |j')?(?:vais )?(?:y )?reflechi[rst]*",
  'x+|y+|z+|a+|o+|h+[aeiou]*m+|e+u+h+|azerty(?:uiop)?|qwerty|blabla(?:bla)*|lorem ipsum',
]

const reference = [
  "idem(?: (?:table|groupe|atelier|que|qu'|ci|cf|voir|vu|plus haut|preced|question|reponse|a la|au|aux|dessus|supra).{0,45})?",
  'id|ibid(?:em)?|ditto',
  "(?:la |c'est (?:la )?)?memes? (?:chose|reponse|idee|avis|remarque|commentaire|proposition|opinion)s?(?: (?:que|qu'|ci|cf|voir|plus haut|preced|question|reponse|a la|au|aux|dessus|supra).{0,45})?",
  'pareil(?: (?:que|ci|plus haut|preced|question|reponse|a la|au|aux|dessus).{0,40})?',
  "(?:cf\\.?|voir|v\\.|comme|se (?:referer|reporter) a|je renvoie a|relire|vu)(?: (?:ma|mes|la|les|le|a|aux|au|en|a la|mon|l'))* ?(?:ci[- ]?(?:dessus|dessous|avant|apres)|supra|plus haut|plus bas|au[- ]dessus|dessus|precedem+ent|precedente?s?|avant|dit(?: .{0,30})?|(?:autres? )?(?:question|reponse|commentaire|remarque|rubrique|point|item|ligne|colonne|case|proposition)s?(?: .{0,50})?|q(?:uestion)? ?n?°? ?\\d.{0,20})",
  "(?:d'accord|meme avis|idem|comme|vu|pareil) (?:avec|que|pour) (?:le|la|les|ma|mon|mes|tout le|ce qui|celui|celle) ?(?:groupe|table|collegues?|voisine?s?|precede|dessus|monde|autres?)(?: .{0,20})?|(?:cf\\.?|voir) (?:ma |mon |mes |le |la )?(?:collegues?|voisine?s?|table|groupe)(?: .{0,15})?|(?:on|nous) (?:a|avons) (?:deja )?tout dit",
  "(?:deja|j'ai deja|je l'ai deja|on l'a deja|je viens d'y) (?:dit|repondu|repondre|evoquee?|mentionnee?|citee?|exprimee?|traitee?|donnee?|indiquee?|precisee?|signalee?|ecrit)(?: .{0,50})?",
  '(?:reponse|question|point) precedente?',
]

const noContent = new RegExp(`^(?:${nothing.join('|')})$`, 'u')
const pointsBack = new RegExp(`^(?:${reference.join('|')})$`, 'u')

/** Letters beyond which no pattern above matches. */
const longest = 90

/**
 * What a text is that says nothing by itself: `no-content` for signs alone, « RAS », « néant », « je ne sais pas », « sans
 * avis »…; `reference` for « idem », « voir plus haut », « cf. question 3 », a ditto mark; null for all others.
 */
export function emptiness(text: string): 'no-content' | 'reference' | null {
  if (saysMuch(text)) return null
  const bare = unwrap(text)
  if (hasNoContent(text, bare)) return 'no-content'
  return pointsElsewhere(text, bare) ? 'reference' : null
}

export function isNoContent(text: string): boolean {
  return !saysMuch(text) && hasNoContent(text, unwrap(text))
}

export function isReference(text: string): boolean {
  return !saysMuch(text) && pointsElsewhere(text, unwrap(text))
}

function hasNoContent(text: string, bare: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(bare)) return true
  // A list number or a single letter left alone in a cell.
  if (/^(?:\d{1,2}|\p{L})$/u.test(bare) && /^[\s\p{P}]*(?:\p{L}|\d{1,2}\s*[.)/-])[\s\p{P}]*$/u.test(text))
    return true
  return bare.length <= longest && (noContent.test(bare) || noContent.test(withoutManners(bare)))
}

/** « désolé, aucune idée », « table 3 : RAS », « néant pour moi »: without politeness, table and person. */
function withoutManners(bare: string): string {
  return bare
    .replace(/^(?:(?:desolee?s?|pardon|euh+|ben|bah|alors|table \d+|groupe \d+|atelier \d+)[ :-]*)+/, '')
    .replace(
      /(?:[ ,-]*(?:merci(?: beaucoup)?|desolee?s?|(?:pr|pour) (?:ma part|moi|nous|l'instant|le moment|ce theme)|table \d+|groupe \d+|(?:la )?tout de suite|a reflechir|ici|la|encore))+$/,
      '',
    )
    .trim()
}

function pointsElsewhere(text: string, bare: string): boolean {
  if (/^\s*(?:["″〃»]|''|,,)\s*$/u.test(text)) return true
  return bare.length <= longest && pointsBack.test(bare)
}

/** Most texts are longer than any of the patterns: their letters are counted before anything is folded. */
function saysMuch(text: string): boolean {
  if (text.length <= longest) return false
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 32
    if (((code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0xff)) && ++letters > longest) return true
  }
  return false
}

/** The folded text without the signs around it, runs of punctuation inside made one blank. */
function unwrap(text: string): string {
  return foldKey(text)
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, ' ')
    .replace(/[!?…,;:"«»“”()[\]*_=~|<>]+|\.{2,}/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}\p{S}]+/gu, '')
    .replace(/[\s\p{S}\-–—/.]+$/gu, '')
    .trim()
}
