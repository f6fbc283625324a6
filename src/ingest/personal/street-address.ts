import { before, type Finder, hasDigits } from './finder.ts'

const ways =
  'rue|avenue|av\\.?|boulevard|boul\\.?|bd\\.?|bld\\.?|place|pl\\.?|impasse|imp\\.?|all[ée]es?|chemin|ch\\.?|route|rte\\.?|quai|cours|square|lotissement|lot\\.?|r[ée]sidence|r[ée]s\\.?|hameau|passage|sentier|sente|voie|villa|cit[ée]|clos|rond-point|faubourg|fbg\\.?|esplanade|mail|venelle|ruelle|traverse|mont[ée]e|lieu-?dit|le bourg'
const address = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{1,4}\\s?(?:bis|ter|quater|[a-d](?=[\\s,]))?\\s?,?\\s{1,2}(?:${ways})\\s[^\\n;!?]{1,60}?(?<=[\\s,-])(?:F-)?\\d{5}(?!\\d)(?:\\s{1,2}\\p{Lu}[\\p{L}'’-]{1,30}(?:[ -](?:\\p{Lu}[\\p{L}'’-]{1,30}|sur|sous|en|le|la|les|lès|de|du|des|d['’]\\p{Lu}[\\p{L}-]{1,30})){0,4})?(?:\\s(?:cedex|CEDEX|Cedex)(?:\\s\\d{1,2})?)?`,
  'giu',
)

/** What stands at an address that anybody may speak of. */
const publicPlace =
  /[ée]cole|coll[èe]ge|lyc[ée]e|cr[èe]che|jardin|square|parc\b|mairie|h[ôo]tel de ville|piscine|gymnase|stade|toilettes|passage|m[ée]diath[èe]que|biblioth[èe]que|d[ée]ch[èe]terie|gare\b|h[ôo]pital|place|salle|b[âa]timent|immeuble|local\b|magasin|commerce|boulangerie|centre|mus[ée]e|th[ée][âa]tre|entr[ée]e|\bmur\b|fa[çc]ade|am[ée]nag|v[ée]g[ée]talis|install|r[ée]nov|arr[êe]t|carrefour|parking|cabane|miellerie|ressourcerie/

/** A number, a street and a postcode: where somebody lives. A street alone is a place that people speak of. */
export const streetAddresses: Finder = function* (text) {
  if (!hasDigits(text, 6)) return
  for (const match of text.matchAll(address)) {
    if (publicPlace.test(before(text, match.index, 60))) continue
    // With the flag i capitals are not told apart: what follows the postcode must begin with one.
    const tail = /\d{5}(.*)$/su.exec(match[0])?.[1] ?? ''
    const town =
      /^(?:\s{1,2}\p{Lu}[\p{L}'’-]*(?:[ -](?:\p{Lu}[\p{L}'’-]*|(?:sur|sous|en|le|la|les|lès|de|du|des)(?=[ -]\p{Lu})|d['’]\p{Lu}[\p{L}-]*))*(?:\s(?:cedex|CEDEX|Cedex)(?:\s\d{1,2})?)?)?/u.exec(
        tail,
      )
    const end = match.index + match[0].length - tail.length + (town?.[0].length ?? 0)
    yield { kind: 'address', start: match.index, end }
  }
}
