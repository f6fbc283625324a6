const ask =
  "(?:(?:quel(?:le)?s? (?:est|sont) |(?:merci d'|veuillez |pouvez-vous |svp )?(?:indique[rz]|precise[rz]|renseigne[rz]|saisir|saisissez|entre[rz]|donne[rz]|laisse[rz]|ecri(?:re|vez))(?:-nous)?(?: ici)? )?(?:ici )?(?:votre |vos |le |la |les |l'|ton |tes |your |the )?)"
const tail =
  '(?: ?[(:*].*)?(?: (?:facultati(?:f|ve)s?|optionnel(?:le)?s?|professionnel(?:le)?s?|personnel(?:le)?s?|optional|obligatoire))?(?: ?[(*].*)?'
const people =
  '(?:rapporteu\\w*|participante?s?|animat\\w*|referente?s?|repondante?s?|scribes?|facilitat\\w*|agente?s?|contributeu\\w*|contributrice|auteure?s?|autrice|usagers?|citoyen(?:ne)?s?|deposante?s?|redact\\w*|salariee?s?|employee?s?|contacts?|utilisateurs?|respondents?|authors?|users?|users?|personnes?|superviseu\\w*|manager|n ?\\+ ?1|responsables?)'

/** Kinds of columns that identify whoever answered, by whole name on its bones (small letters, no accents). */
const whole: readonly RegExp[] = [
  // Names
  `(?:(?:nom|prenom)s?(?: d'usage| de naissance| de jeune fille| marital| patronymique| de famille| complet)?|(?:nom|prenom)s?,? ?(?:et|&|/|-|,|\\+)? ?(?:(?:votre |vos |de )?(?:nom|prenom)s?|fonction|service|qualite|adresse|e-?mail|mail|telephone)|(?:nom|prenom)s? (?:du|de la|de l'|des|de l|de)? ?${people}|nom d'utilisateur|pseudo(?:nyme)?s?|surnom|identite|civilite et nom|initiales|patronyme)`,
  '(?:first|last|full|user|display|nick|family|given|middle|maiden|sur|respondent|contact|submitter|author|customer|employee) ?name|fname|lname|firstname|lastname|fullname|recipient(?: ?(?:first|last) ?name| ?name)?|(?:author|user|auteur|creator|owner)/(?:name|nickname|nom|email|login|username)|name|surname|submitted by|created by|modified by|last modified by|soumis par|cree par|modifie par|envoye par|saisi par|repondu par',
  `(?:auteure?s?|autrice|auteur\\(e\\)|authors?|signatures?|signe par|animat(?:eurs?|rices?)|rapporteu(?:rs?|ses?)|scribes?|facilitat(?:eurs?|rices?)|secretaires? de seance|contacts?|personnes? a contacter|emargement|enqueteu(?:rs?|ses?)|interviewer|enumerator|redacteurs?|noms? des (?:participants|presents)|participants? presents?)`,
  // Addresses of machines and of people
  '(?:adresse )?(?:de )?(?:e-?mail|mail|mel|courriel|messagerie|courrier electronique|couriel)s?(?: (?:address|adresse|pro|perso|de contact|du contact|institutionnel))?|adresses? (?:e-?mails?|mails?|mel|de messagerie|electroniques?|de courriel|courriel|de courrier electronique)|e-?mail address|(?:recipient|respondent|contact|user|work) ?e-?mail|external (?:data )?reference|externalreference|externaldatareference',
  "ip|(?:adresse )?ip(?: ?address| adresse)?|adresses? ip|ipaddr|ip ?addr|ipaddress|remote (?:addr|ip|host)|client ip|hostname|nom d'hote|adresse mac|mac address|device ?id|deviceid|appareil|imei|subscriber ?id|subscriberid|simserial|sim ?serial|phone ?number|phonenumber",
  '(?:(?:numero|n°|no|num)\\.? ?(?:de |du )?)?(?:telephone|tel|portable|mobile|gsm|fixe|fax)s?\\.?(?: (?:portable|fixe|mobile|pro|perso|domicile|bureau|de contact))?|phone(?: ?numbers?)?|mobile phone|cell(?: ?phone)?|telephone number',
  'adresse|adresses?(?: (?:postales?|completes?|du domicile|de residence|personnelles?))|domicile|lieu de residence exact|(?:postal|street|home|mailing) ?address|address(?: ?\\d| line ?\\d)?|rue|numero et (?:nom de )?(?:rue|voie)|voie|coordonnees(?: (?:postales|completes|personnelles|de contact))?|contact details',
  // Numbers of people
  "matricules?(?: .{0,20})?|(?:numero|n°|no|num)\\.? ?(?:de |d')?(?:matricule|agent|securite sociale|secu|insee|employe|salarie|dossier agent|carte (?:d'identite|vitale|bancaire)|passeport|permis)|nir|ssn|social security number|employee ?(?:id|number)|staff ?id|(?:id|identifiant)(?: de l'| d'| )agent|nia|numen|iban|rib|compte bancaire|plaque(?: d'immatriculation)?|immatriculation",
  "identifiant(?: de)? (?:connexion|unique|national|utilisateur|windows|reseau)|login|logins?|username|user ?name|nom d'utilisateur|user|utilisateur|compte(?: utilisateur)?|account|uid|user ?id|mot de passe|password",
  // Invitations, devices, places
  "invitations?|tokens?|jetons?|code d'invitation|cle d'invitation|code d'acces|access ?code|invitation ?code|passcode|custom data ?\\d*|attribute_?\\d+|session ?(?:id|token)|cookies?|fingerprint|empreinte",
  '(?:.* )?(?:latitudes?|longitudes?|geopoint|geotrace|geoshape|geolocalisation|geolocation)|(?:location|recipient)(?: ?latitude| ?longitude)|locationlatitude|locationlongitude|lat|lng|lon|long|gps|(?:coordonnees|position|point|localisation) (?:gps|geographiques?|geo)|coordonnees (?:x|y|xy)|geo(?:loc|metry|m)?|wkt|x ?/ ?y',
  "user ?agent|navigateur(?: .{0,20})?|browser(?: .{0,20})?|operating system|systeme d'exploitation|resolution(?: d'ecran)?|screen resolution|referrer|referer|refurl|http referer|url de provenance",
  'dates? de naissance|(?:votre )?(?:jour|date) et lieu de naissance|lieu de naissance|nee?(?:\\(e\\))? le|naissance|birth ?(?:date|day)|date of birth|dob|anniversaire',
  // Instants
  "horodateurs?|horodatages?|timestamps?|time ?stamp|date ?time|datetime|date et heure(?: .{0,40})?|(?:heure|time)(?: (?:de|d'|du|of) .{0,40})?|(?:start|end|completion|submission|submitted|completed|modified|recorded|last modified|created|updated|published|begin|finish) ?(?:time|on)|(?:start|end|recorded) ?date|(?:created|updated|published|submitted|modified|started|completed|answered) ?at|(?:date|heure) de (?:la )?(?:derniere )?(?:modification|connexion|reponse|saisie|soumission|validation|debut|fin)|submission ?time|starttime|endtime|today|audit|submitdate|datestamp|startdate|derniere (?:modification|connexion)",
].map((source) => new RegExp(`^${ask}(?:${source})${tail}$`))

/** Questions that ask for a way to reach somebody, however they are worded. */
const asking =
  /(?:laisse[rz]|indique[rz]|communique[rz]|donne[rz]|renseigne[rz]|precise[rz]|quel(?:le)?s? (?:est|sont)|entre[rz]|saisi(?:r|ssez)|inscri(?:re|vez))(?:-nous)? (?:ici )?(?:vos|votre|ton|l'|le) ?(?:nom|prenom|coordonnees|adresse|e-?mail|mail|courriel|numero de tel|telephone)|(?:souhaite|desire|voule|accepte)\w* (?:\w+ )?(?:etre|rester) (?:re)?(?:contacte|informe|tenu)\w*.{0,80}(?:mail|courriel|coordonnees|telephone|adresse)/
/** « Coordonnées [Nom] », « Contact – Téléphone »: the part under a heading of contacts. */
const under =
  /^(?:(?:vos |votre )?(?:coordonnees|contacts?|identite|qui etes-vous|informations? (?:personnelles?|de contact)|etat civil)).{0,40}?[[(/–:-]\s*(.{1,60}?)\s*[\])]?$/

/** True for the name of a column that identifies people. `key` is small letters without accents. */
export function isIdentifyingName(key: string): boolean {
  if (key.length > 200) return false
  if (whole.some((pattern) => pattern.test(key)) || asking.test(key)) return true
  const part = under.exec(key)?.[1]
  return (
    part !== undefined &&
    (whole.some((pattern) => pattern.test(part)) || /^(?:ville|code postal|prenom|commune)$/.test(part))
  )
}
