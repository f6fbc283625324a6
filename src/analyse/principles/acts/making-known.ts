import { act } from './act.ts'

/** What is done so that others know and understand: to tell, teach, rouse. */
export const makingKnown = [
  act(
    'telling',
    `informer afficher communiquer diffuser signaler annoncer publier relayer rappeler information communication affichage affiche affichette picto
     panneau pancarte signalétique livret guide brochure dépliant plaquette flyer newsletter intranet journal bulletin mémo pictogramme infographie
     autocollant sticker diffusion annonce rappel slogan vidéo article podcast mailing faq notice fiche charte-affiche kit valoriser témoigner
     consigne-affiche étiquette étiqueter répertoire annuaire cartographie pense-bête post-it macaron totem vitrine quizz écran`,
    `faire connaître|savoir|comprendre|découvrir|passer|prendre
     faire … connaître
     mettre|apposer|poser|coller|installer … affiche|autocollant|panneau|pictogramme|consigne|étiquette|panonceau|mémo
     dire … à #people
     parler … à|avec #people
     parler de … autour
     en parler autour
     faire passer
     passer … mot|message|info|consigne
     note service|interne|information
     mot accueil|bienvenue
     lettre info|information|interne
     page|rubrique|onglet|coin|espace|article … intranet|site|journal|bulletin|éco-geste|écogeste|vert|dédié
     réseau social
     partager|partage|échanger|échange #knowledge
     partager|partage|échanger|échange bon #knowledge
     partager|diffuser … bon pratique
     bon pratique
     donner|envoyer|transmettre|fournir … information|info|conseil|consigne|chiffre|astuce
     retour expérience
     mieux expliquer|faire|dire|afficher
     rendre … visible|lisible|clair
     mettre en avant|lumière|valeur
     mettre … en avant|valeur
     point info|information
     prendre … parole
     ouvrir … œil|yeux|oeil
     marquer … esprit
     phrase … mail|signature|courriel
     en bas … mail|page
     reprendre|corriger … collègue|agent|gens
     envoyer … relevé|chiffre|résultat|rappel|mail|info
     rubrique … mois|intranet|journal
     geste|éco-geste|écogeste … semaine|mois
     glisser … mot|info|message|rappel
     en direct … écran|hall|site
     sur écran
     minute|min … réunion|équipe|début
     début|fin réunion
     en réunion équipe|service
     consigne … clair|visible|lisible|affiché
     chiffre … simple|clair|parlant
     parler … du|au habitant|public|famille|client
     fiche|feuille|mode réflexe|pratique|mémo|emploi|conseil|tri
     guide|livret|kit tri|bon|pratique|accueil|éco-agent|éco-geste|agent
     afficher|affichage … consommation|résultat|chiffre|consigne|facture|bilan
     montrer … facture|chiffre|résultat|photo|consommation|quantité|poids
     savoir … où|ce|quoi|comment|combien
     pour que … sache|comprendre|savoir|connaître|voir
     clarifier|préciser|traduire … consigne`,
  ),
  act(
    'teaching',
    `former formation formateur enseigner enseignement éduquer éducation instruire instruction expliquer explication pédagogie pédagogique initier
     initiation cours conférence tutoriel tuto webinaire stage séminaire leçon module apprentissage démonstration démontrer transmission transmettre
     accompagnement expert intervenant intervention sensibiliser sensibilisation e-learning mooc coaching coach session briefer brief vulgariser immersion mémento quiz`,
    `#teach #people
     #teach nouveau #people
     apprendre à|aux #people
     apprendre … enfant|élève|petit|collègue|agent|public|jeune
     apprendre à … lire|reconnaître|connaître|conduire|trier
     montrer comment
     montrer à|aux #people
     expliquer comment|pourquoi|où|à
     faire intervenir
     inviter|venir … expert|association|intervenant|spécialiste|conférencier
     donner|suivre|proposer|prévoir|organiser|faire … formation|cours|conférence|stage|atelier
     quart heure
     petit formation|cours
     cours|formation|stage|module|atelier … cuisine|vélo|réparation|couture|éco-conduite|tri|numérique
     temps information|échange|formation|explication
     réunion information|publique
     dès … plus jeune|école|crèche|arrivée
     dans|à école|crèche|collège
     intégrer|inclure … formation|parcours|accueil
     culture commune|commun
     montée|monter … compétence`,
  ),
  act(
    'rousing',
    `sensibiliser défi challenge concours éveil fresque visite exposition expo stand animation animer débat forum salon événement évènement rallye escape
     témoignage visiter campagne jeu ludique célébrer motiver inciter encourager mobiliser convaincre persuader alerter conscience prise ambassadeur
     responsabiliser conscientiser projection film documentaire spectacle café-débat ciné-débat kermesse lancer rencontre influencer serious`,
    `prise conscience
     prendre conscience
     faire prendre conscience
     changer|faire évoluer|changement … mentalité|regard|comportement|habitude
     journée|semaine|mois|temps|matinée|fête … thématique|portes|sans|mobilité|développement|vélo|environnement|réduction|planète|nature|propre|tri|énergie
     porte ouvert
     café|apéro|pause|midi|rendez-vous|ciné … climat|débat|échange|info|vert|éco|thématique|rencontre
     donner envie
     faire parler
     mettre en scène
     toucher … doigt
     faire passer envie
     raconter … réussite|histoire|expérience
     tenir … stand
     organiser|faire|proposer … visite|sortie|balade|exposition|jeu|défi|concours|animation|journée|débat|projection|fresque|challenge|stand
     jeu|grand concours
     en parler
     essayer … convaincre
     inciter|encourager|motiver|pousser|engager|inviter … #people
     faire réfléchir|réagir|vivre|visiter|venir|goûter
     aller voir|visiter
     voir … en vrai
     rappeler … #people
     rappel … à #people
     campagne affichage|sensibilisation|communication`,
  ),
]
