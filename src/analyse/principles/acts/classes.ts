/** Words that stand for one another inside a turn of phrase, where it says `#people`, `#less` … */
export const classes: Readonly<Record<string, readonly string[]>> = words({
  people: `collègue agent autre voisin habitant usager équipe service élève enfant élu public nouveau arrivant stagiaire salarié personnel
    jeune ancien famille parent direction chef encadrant citoyen gens personne personnes tous chacun monde voisinage commune association
    pôle bureau étage site établissement école ATSEM administré apprenti saisonnier entourage ami proche convive`,
  frail: `difficulté précarité précaire handicap handicapé fragile isolé démuni modeste réfugié sans-abri âgé seul bas malade enceinte vulnérable
    étudiant besoin sdf pauvre galère contractuel intérimaire vacataire défavorisé rural nécessiteux dépendant aîné sénior senior plus-démuni`,
  knowledge: `information info conseil connaissance pratique astuce expérience savoir idée bilan chiffre résultat nouvelle geste retour
    compétence savoir-faire recette exemple article consigne`,
  less: `réduire diminuer limiter baisser moins éviter arrêter supprimer économiser stopper restreindre modérer minimiser optimiser maîtriser
    réduction diminution limitation baisse économie suppression arrêt maîtrise optimisation fin abaisser cesser bannir zéro rationaliser
    proscrire espacer raccourcir freiner alléger stop réduction`,
  resource: `énergie électricité eau chauffage chauffer climatisation clim consommation consommer papier impression imprimer éclairage lumière
    courant carburant essence gaz fioul achat dépense ressource température ramette mail courriel photocopie couleur douche robinet arrosage
    ventilation kwh kilowatt facture fourniture stockage pièce vitesse réunion copie feuille numérique streaming vidéo besoin budget quantité
    chaudière éclairer arroser radiateur convecteur réception cloud serveur`,
  waste: `déchet emballage suremballage plastique gobelet bouteille voiture véhicule émission pollution polluer jetable carbone trajet déplacement
    avion pesticide produit phyto désherbant co2 sac vaisselle lingette dosette capsule barquette film prospectus rejet empreinte impact bruit
    camion diesel circulation intrant engrais javel chimique thermique viande nuisance poubelle gaspillage mégot polluant gâchis gaspi`,
  good: `local bio biologique durable responsable éthique équitable occasion reconditionné recyclé écologique éco-responsable écoresponsable
    saison circuit proximité français utile nécessaire réparable solide label labellisé vrac france éco-conçu vert recyclable
    éco-label écolabel labelliser renouvelable`,
  buy: `acheter achat commander commande consommer privilégier choisir prendre favoriser marché appel fournisseur prestataire cahier commande
    fourniture consommation approvisionnement équiper équipement`,
  off: `éteindre couper débrancher fermer extinction coupure fermeture baisser`,
  device: `lumière ordinateur écran chauffage radiateur appareil chargeur imprimante multiprise moteur éclairage robinet pc eau climatisation clim
    lampe wifi veille box projecteur machine photocopieur copieur fenêtre porte volet informatique poste spot vitrine électricité ventilation
    néon unité moniteur frigo four lampadaire candélabre bouilloire cafetière`,
  plants: `arbre haie fleur massif plante végétal arbuste fruitier jardin bosquet prairie verger potager légume forêt vivace`,
  give: `donner don offrir céder redistribuer distribuer reverser remettre léguer laisser apporter`,
  self: `soi-même moi-même nous-même nous-mêmes lui-même eux-mêmes eux-même vous-même elle-même`,
  teach: `former formation initier apprendre enseigner expliquer montrer initiation apprentissage cours atelier sensibiliser informer stage tuto
    tutoriel accompagner module habiliter rappeler`,
})

function words(lists: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, [...new Set(list.split(/\s+/).filter(Boolean))]]),
  )
}
