// Talk that a charter can do nothing with: pay and status, comfort of the building, thanks for the meeting. Folded text.
const pay =
  /\b(?:salaires?|remunerations?|points? d'indice|rifseep|regime indemnitaire|treizieme mois|13e(?:me)? mois|feuilles? de paie|fiches? de paie|augmentations?(?: de)? (?:paie|paye)|mieux payes?|primes? (?:de fin d'annee|d'interessement|annuelles?|d'anciennete)|tickets? ?-?(?:restaurants?|resto)|mutuelle|avancements? de grade|heures? sup(?:plementaires)?|rtt|jours? de conges?|departs? a la retraite|conges|titularis\p{L}+|cdi|cdd|arbre de noel|colis de noel|cheques? (?:cadeaux?|vacances)|amicale|comite (?:d'entreprise|des oeuvres)|syndicats?(?! (?:de|d'|mixte|des))|elections? professionnelles?|recrut\p{L}+|echelons?|indemn\p{L}* km|revaloris\p{L}+|medecine du travail|manque (?:de|d') (?:personnel|effectifs?|agents?|bras)|plannings? (?:sort|arriv|chang|tomb)\p{L}*|reclassements?|categorie [abc]|primes? de noel|pots? de depart|galette des rois|concours de (?:redacteur|attache|technicien|la fonction)|grille indiciaire|promotions? internes?)\b/u
const comfort =
  /\b(?:machines? a cafe|distributeurs? de (?:boissons|cafe|friandises)|cafe (?:est|etait) (?:froid|mauvais|bon)|(?:la|cette|belle|petite) salle (?:est|etait)|chaises? (?:inconfortables?|confortables?)|petits? fours|viennoiseries|baby-?foot|salle de pause|ascenseurs?|toilettes|wc|sanitaires|chaises?|fauteuils?|wifi|micro[- ]?ondes?|odeurs?|(?:la |notre )?moquette|tickets? de cantine|cantine|parking|mugs?|clim\p{L}*|(?:photocopieuses?|imprimantes?) (?:\p{L}+ ){0,2}(?:lentes?|en panne|capricieuses?)|bruits? (?:dans|au|des|de)|salle|places? (?:de parking|de stationnement|pmr|reservees?|handicapes?)|se gar(?:e|ent|er) (?:sur|n'importe|mal|devant))\b/u
/** A thing of comfort is off topic where something is said of it, and not where it is merely named. */
const complaint =
  /\b(?:est|sont|etait|etaient|manque\p{L}*|marre|trop|cass\p{L}+|sales?|plein|vol[ea]\p{L}*|cheres?|cher|lente?s?|bruyante?s?|petite?s?|dans l'open|pas|plus|jamais|mieux|nouvel\p{L}*|changer|panne|se gar\p{L}+|n'importe)\b/u
const thanks =
  /^(?:merci|bravo|felicitations?|bonjour|bonsoir|bonne? (?:journee|continuation|initiative|animation|courage|idee de faire)|super (?:atelier|initiative|moment|animation)|tres (?:bonne? (?:initiative|atelier|moment)|bel atelier|interessant)|atelier (?:tres )?(?:interessant|sympa|convivial)|rien a voir|hors sujet|bonne? (?:annee|fete|vacances)|(?:super|bonne|tres bonne) ambiance|atelier (?:bien|trop)|(?:l')?anim(?:ateur|atrice)|buffet|le (?:repas|cafe|buffet) (?:est|etait))\b/
const request = /^merci (?:de|d'|beaucoup de) ?\p{L}+(?:er|ir|re)\b/u

// A word of the matter itself: the remark may be about it after all (« prime vélo », « capsules de la machine à café »).
const matter =
  /\b(?:velos?|co-?voitur\p{L}*|demater\p{L}*|sobr\p{L}*|(?:petits|bas|faibles) (?:salaires|revenus)|trains?|transports?|tri|trier|dechets?|capsules?|gobelets?|jetables?|plastiques?|compost\p{L}*|energ\p{L}*|chauff\p{L}*|electri\p{L}*|eau|papiers?|(?:de |du |la )?bio|climat\p{L}*|ecolog\p{L}*|dons?|donner|solidar\p{L}*|entraid\p{L}*|partag\p{L}*|eco\p{L}*|environnement\p{L}*|durables?|recycl\p{L}*|lumieres?|sobriete|teletravail|mobilites?)\b/u

/** True for a remark on pay, on comfort, or thanks, that says nothing of the matter. `folded` is a `foldKey`. */
export function isOffTopic(folded: string): boolean {
  if (pay.test(folded) || (comfort.test(folded) && complaint.test(folded)))
    return folded.length <= 200 && !matter.test(folded)
  return thanks.test(folded) && !request.test(folded) && folded.length <= 120 && !matter.test(folded)
}
