import { act } from './act.ts'

/** What is done between people: to share, give, help, take in. */
export const betweenPeople = [
  act(
    'sharing',
    `inter-services interservices inter-service partager prêter mutualiser emprunter co-utiliser mutualisation partage prêt prêteur emprunteur matériauthèque outilthèque bricothèque
     objethèque grainothèque pool troc troquer échangeur bourse vide-dressing gratiferia givebox leboncoin co-achat covoitureur autopartage cotransportage`,
    `mettre en commun
     mise en commun
     mettre … disposition
     mise disposition
     mettre … dispo
     mettre en relation
     se|soi servir … vouloir
     surplus|trop|reste … qui en manquer|vouloir|avoir besoin
     bon coin interne|maison
     un seul voiture|véhicule|trajet
     se|soi caler entre collègue
     se|soi relayer
     faire … ensemble
     à deux|trois|plusieurs dans|par|sur
     laisser … place
     se|soi partager
     covoiturer|covoiturage … même quartier|route|village|horaire
     en commun
     à plusieurs
     même … pour … tout|deux|trois|service|étage|équipe
     dans même bureau|voiture|camion|salle|local
     remettre|déposer … surplus
     surplus … service|collègue|agent
     regrouper|mutualiser|grouper … tournée|service|commande|trajet|déplacement|bureau|moyen
     caisse|fonds|cagnotte|pot dépannage|secours|solidarité|commun
     fonds pour … aider
     à tour rôle
     chacun son tour
     faire profiter
     faire tourner
     regrouper|grouper … commande|achat|trajet|course|livraison
     commande|achat groupé
     achat|commande … en commun
     groupement commande|achat
     groupement|commande|achat … commune|école|service|agglomération
     entre #people
     entre deux|plusieurs|différent|tout #people
     d'un|un service à autre
     pour tout le service
     covoiturage|covoiturer|co-voiturage entre|avec #people
     covoiturer|covoiturage … collègue|agent|equipe|parent
     emmener|déposer|prendre|ramener … collègue|voisin|agent|parent
     trajet|voiture|route … à deux|trois|plusieurs
     bourse échange|dons|vêtement|jouet
     boîte dons|don|livre|échange
     échanger|échange … vêtement|livre|plante|graine|jouet|objet|matériel|service|bouture|plant
     donner|étagère|armoire … partage
     jardin|potager|frigo|outil|vélo|véhicule|voiture|bureau|imprimante|salle|matériel|poulailler|compost|composteur partagé|partager|commun
     plusieurs véhicule|service
     parc|flotte|pot|stock|réserve commun
     pour … plusieurs service|école|commune
     voiture|camion|véhicule … pour … deux|trois
     caisse|outil|matériel|local|frigo|cafetière|bibliothèque|placard|stock commun|commune
     libre service
     ouvrir … à autre|tout|commune|association|habitant`,
  ),
  act(
    'giving',
    `emmaüs ehpad donner offrir don céder redistribuer distribuer dons donateur donation collecte bénéficiaire reverser glanage invendu invendus`,
    `#give … association|secours|resto|croix|épicerie|ressourcerie|recyclerie|emmaüs|ccas|école|famille|agent|habitant|collègue|refuge|commune|crèche|voisin
     #give à|pour #people
     faire don
     don sang|organe|jour|rtt|temps|congé
     don matériel|mobilier|ordinateur|jouet|vêtement|surplus|repas|livre
     donner … jour|congé|rtt
     collecte|collecter … vêtement|jouet|denrée|alimentaire|association|solidaire|fourniture|bouchon|don|lunette|secours|livre
     au profit de
     reformer|réformer … famille|école|association|centre
     au lieu|plutôt jeter … association
     surplus|reste|invendu … association|épicerie|distribuer|donner|ccas|habitant|agent
     arrondi salaire
     resto coeur|cœur
     secours populaire|catholique
     banque alimentaire
     épicerie solidaire|sociale
     tarif social|solidaire|réduit
     gratuit pour … #frail|étudiant|jeune|chômeur|retraité`,
  ),
  act(
    'helping',
    `aider entraide entraider secourir épauler soutenir soutien solidaire solidarité bénévole bénévolat parrainer parrain parrainage marraine tuteur
     tutorat binôme relayer seconder dépanner assister veilleur épaule camarade fraternité fraternel mécénat bienveillance écoute`,
    `aider|aide #people
     aider|aide … #frail
     aide à … personne|famille|collègue|agent
     donner|filer|faire … coup main|pouce
     coup pouce
     faire … course pour
     garder … enfant
     tenir compagnie
     visiter … isolé|âgé|seul
     coup main
     prêter main
     main forte
     se|soi serrer coude
     se|soi soutenir
     remplacer … collègue|absent
     rendre service
     un pour … autre
     l'un|les un … autre
     chantier solidaire|participatif|collectif
     journée solidaire|bénévole|collective
     prendre … sous … aile
     veiller … sur #people
     prendre … nouvelle
     rendre visite
     porter … repas|course
     accompagner … #frail|personne
     pour … plus #frail|faible
     foyer|ménage|agent|famille|personne|public modeste|précaire|fragile
     bas|petit salaire|revenu
     faible revenu
     travailler ensemble
     tous ensemble
     esprit équipe
     moment|pause|repas convivial|partagé|commun
     créer|retisser|tisser … lien
     lien social|entre
     vivre ensemble
     compenser|compensation pour`,
  ),
  act(
    'including',
    `accueillir inclure inclusion insertion handicap esat cohésion convivialité convivial intergénérationnel accessibilité accessible réinsertion
     fédérer mixité isolement fragile précarité vulnérable équité égalité parité ensemble discrimination lien`,
    `n'|ne oublier personne
     personne ne laisser
     laisser côté
     chantier|clause|entreprise|atelier|emploi|travailleur|structure insertion
     entreprise|travailleur adapté|handicapé
     faire travailler … esat|insertion|association
     clause sociale
     accès pour tout
     à portée tout
     aller vers
     adapter|rendre … handicap|pmr|fauteuil|mobilité
     mobilité réduit
     associer|inviter … retraité|ancien|habitant|voisin|famille
     accueil|accueillir … nouveau|arrivant|collègue|stagiaire
     rompre … isolement`,
  ),
]
