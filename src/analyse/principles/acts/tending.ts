import { act } from './act.ts'

/** What is done to the milieu itself: to keep waste and fumes away from it, move softly, plant, insulate, clean. */
export const tending = [
  act(
    'sparing-the-milieu',
    `trier recycler composter tri recyclage compost composteur réutiliser réemploi réemployer consigner vrac dépolluer polluer compostage valorisation
     biodéchet lombricomposteur gourde recyclerie ressourcerie méthanisation détritus`,
    `#less … #waste
     réduire … déchet|emballage|émission|pollution|plastique|empreinte|impact|transport|voiture
     sans #waste
     moins #waste
     zéro #waste
     plus … #waste … du tout
     tri sélectif
     trier … déchet|papier|poubelle|carton|verre|biodéchet|plastique|mégot|pile|bouchon|cartouche|ordure
     tri … déchet|papier|mégot|carton|verre|biodéchet
     bac|poubelle|point|local|benne|borne|colonne … tri|jaune|couleur|recyclage|biodéchet|compost|apport|piles|papier
     double poubelle
     remplacer|substituer|remplacement … par|verre|lavable|réutilisable|led|électrique|durable|éco
     gobelet|verre|vaisselle|tasse|gourde|lingette|serviette|essuie-main|sac|couche … lavable|réutilisable|consigne|dur|personnel|tissu
     donner|offrir … seconde|second|deuxième vie
     seconde|deuxième vie
     verser|jeter … évier|nature|sol|caniveau|égout
     jeter … bon|poubelle
     ne … jeter … mégot|nature|rue|sol|terre|papier
     ramasser|ramassage|collecter … déchet|mégot|détritus|papier
     utiliser … produit … écologique|naturel|éco
     produit … écologique|naturel|bio|éco|vert|écolabel
     vinaigre blanc
     savon noir
     produit … ménager|entretien … naturel|bio|écologique
     manger … bio|végétarien|moins|local|saison|légume
     menu|repas|plat|jour végétarien
     manger moins viande
     moins … viande
     cantine|restauration|repas|menu … bio|local|végétarien|saison
     cultiver … bio|jardin`,
  ),
  act(
    'moving-softly',
    `vélo marche marcher pédibus vélobus cyclable trottinette piéton train bus ferroviaire tram car ter navette électrique covoiturage parking-relais
     vélotaf gare intermodalité bicyclette piétonnisation`,
    `transport commun|public|doux|collectif
     transport en commun
     mobilité doux|actif
     déplacement doux
     aller|venir|déplacer|circuler|rentrer|rouler … pied|vélo|bus|train|trottinette|bicyclette
     venir|aller|marcher|course|trajet|tournée … à pied
     à pied ou|et à vélo
     à|en vélo|train|bus|trottinette|car
     prendre … vélo|train|bus|transport|car|ter|tram|escalier
     piste|voie|bande|garage|abri|local|parking|arceau|rack|box|atelier|stationnement cyclable|vélo
     abri|rack|garage à vélo
     laisser … voiture
     se|soi passer … voiture
     véhicule|voiture|vélo|camion|engin|bus … électrique|hybride|hydrogène|propre
     borne … recharge|électrique
     aide|prime|indemnité|forfait … vélo|mobilité|train|transport|kilométrique
     gratuité transport|bus
     plan vélo|mobilité|déplacement
     moins|éviter|réduire … avion|voiture`,
  ),
  act(
    'greening',
    `planter végétaliser fleurir biodiversité haie arbre nichoir ruche prairie éco-pâturage paillage verger jachère désimperméabiliser désherber mare
     semer fauche tonte plantation végétalisation écopâturage pâturage hôtel-insectes oya reboiser faune flore abeille insecte oiseau hérisson`,
    `planter|plantation #plants
     plus … #plants|vert|verdure|végétal|nature
     espace vert
     fauche|tonte|taille tardif|raisonné|différencié
     gestion différencié|écologique
     hôtel insecte
     laisser … pousser|herbe|nature
     zéro phyto|pesticide
     sans pesticide|phyto|désherbant
     débitumer|enlever … bitume|enrobé|béton
     récupérer|récupération|récupérateur|stocker|collecter … eau … pluie
     eau pluie
     récupérateur eau
     cuve … arrosage|jardinière|pluviale
     terre agricole
     artificialisation|bétonner|bitume|béton
     stop … extension|béton|bétonnage|artificialisation
     remettre … vert|herbe|arbre|nature
     couper|abattre … arbre|platane|haie
     point … collecte|tri|apport
     ramener|apporter|déposer … pile|cartouche|bouchon|ampoule|mégot|verre … point|collecte|borne|déchetterie
     cuve … pluie|eau
     préserver|protéger|sauver|sauvegarder|entretenir … nature|planète|environnement|espèce|rivière|eau|forêt|animal|haie|zone|biodiversité|mer|océan
     protection|préservation … nature|planète|environnement|espèce|biodiversité
     respect|respecter … environnement|nature|planète|animal|faune`,
  ),
  act(
    'better-energy',
    `isoler isolation rénover rénovation photovoltaïque solaire éolien géothermie chaudière led renouvelable biomasse pompe-à-chaleur hydrogène ombrière`,
    `panneau solaire|photovoltaïque
     énergie renouvelable|vert|solaire|propre
     isoler|isolation … maison|bâtiment|comble|logement|toit|toiture|école|mur|thermique
     rénovation|rénover énergétique|thermique|bâtiment
     double|triple vitrage
     pompe chaleur
     changer|remplacer … chaudière|chauffage|fenêtre|ampoule|fioul
     ampoule … led|basse
     passer|relamping … led
     réseau chaleur
     chaufferie bois|biomasse
     sortir … fioul|gaz
     chaudière bois|granulé|biomasse
     brise soleil
     toiture|toit … végétalisé|blanc|solaire
     fournisseur … énergie|électricité vert
     bâtiment passif`,
  ),
]
