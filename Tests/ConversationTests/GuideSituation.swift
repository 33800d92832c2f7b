import Dialogue
import Knowledge
import Testing

/// What a page of a guide gives for a situation, and what other pages allow beside it.
struct GuideSituation: Sendable, CustomTestStringConvertible {
  let title: String
  let profile: Profile
  let typed: String
  let need: ID<Need>
  /// The lines of the guides that were read for it.
  let lines: String
  /// Every scheme and contact that the page gives.
  let page: Set<String>
  /// Those that other lines of the guides give for the same person.
  let besides: Set<String>

  var testDescription: String { title }

  static let all: [GuideSituation] = [
    GuideSituation(
      title: "Actes de la vie quotidienne", profile: .mgen,
      typed: "elle n'arrive plus à se laver ni à s'habiller seule",
      need: ID("difficulte-actes-quotidiens"),
      lines:
        "G1 369-422 (page du script), 573-629 (dispositifs MGEN), 833-881 et 932-968 (pages publiques)",
      page: [
        "allocation-dependance-action-sociale", "prestation-dependance-totale",
        "actions-prevention-mgen", "actions-concertees-education-mgen",
        "action-sociale-employeur", "aides-accompagnements-solidaires",
        "brochures-reperes-action-sociale", "apa", "service-aide-domicile-mgen",
        "conseil-departemental", "clic", "mgen-services", "service-social-personnel",
      ],
      besides: [
        "aide-a-domicile-sad", "ssiad", "aide-maintien-domicile-fonctionnaires", "aide-menagere",
        "ccas", "maison-autonomie", "section-departementale-mgen", "mgen-3676", "ameli",
        "caisse-de-retraite",
      ]),
    GuideSituation(
      title: "Numérique", profile: .mgen,
      typed: "elle n'a pas internet et tout se fait en ligne maintenant",
      need: ID("difficulte-numerique"),
      lines: "G1 428-445 et 505-510",
      page: [
        "france-services", "mairie", "cartographie-inclusion-numerique",
      ],
      besides: [
        "centres-sociaux", "mgen-3676", "section-departementale-mgen",
      ]),
    GuideSituation(
      title: "Aidante épuisée", profile: .mgen,
      typed: "elle s'occupe de son mari jour et nuit, elle n'en peut plus",
      need: ID("aidant-repit"),
      lines: "G1 478-493 (page du script), 1007-1014, 1055-1082, 1102-1111",
      page: [
        "plateforme-accompagnement-repit", "baluchonnage", "accueil-de-jour", "accueil-de-nuit",
        "hebergement-temporaire", "accueil-familial", "aide-financiere-repit",
        "soutenir-les-aidants", "allo-alzheimer", "ccas", "clic", "conseil-departemental",
        "grath", "site-pour-les-personnes-agees",
      ],
      besides: [
        "centres-vacances-repit", "aide-a-domicile-sad", "france-alzheimer",
        "association-nationale-aidants-accueillants", "section-departementale-mgen",
        "maison-autonomie",
      ]),
    GuideSituation(
      title: "Solitude", profile: .mgen,
      typed: "elle se sent seule, elle ne voit plus personne de la semaine",
      need: ID("isolement-solitude"),
      lines: "G1 532-570 (page du script), 656-669, 975-983",
      page: [
        "club-sante-senior", "actions-prevention-mgen", "brochures-reperes-action-sociale",
        "outil-evaluation-isolement", "uvtd", "monalisa", "croix-rouge-ecoute", "sos-amitie",
        "solitud-ecoute", "petits-freres-des-pauvres", "centres-sociaux", "associations-locales",
      ],
      besides: [
        "ccas", "section-departementale-mgen", "mgen-3676",
      ]),
    GuideSituation(
      title: "Deuil", profile: .mgen,
      typed: "je ne me remets pas du décès de ma femme", need: ID("deuil"),
      lines: "G1 1195-1201",
      page: [
        "mgen-3676", "empreintes",
      ],
      besides: [
        "solitud-ecoute", "sos-amitie",
      ]),
    GuideSituation(
      title: "Aidant qui veut apprendre les gestes", profile: .mgen,
      typed: "il voudrait apprendre les bons gestes pour lever sa femme",
      need: ID("aidant-formation"),
      lines: "G1 495-503 (page du script), 1120-1125, 1134-1146",
      page: [
        "formation-aidants", "mooc-savoir-etre-aidant", "kit-des-aidants",
        "association-francaise-aidants", "compagnie-des-aidants", "savoir-etre-aidant",
        "je-t-aide",
      ],
      besides: [
        "plateforme-accompagnement-repit", "clic", "site-pour-les-personnes-agees",
        "france-alzheimer",
      ]),
    GuideSituation(
      title: "Ressources d’un sociétaire", profile: .semlh,
      typed: "elle a une toute petite retraite, elle n'arrive plus à joindre les deux bouts",
      need: ID("ressources-insuffisantes"),
      lines: "G2 466 (annexe D), 478-499 (annexe E)",
      page: [
        "allocation-entraide-semlh", "pret-honneur-semlh", "aspa", "semlh", "caisse-de-retraite",
        "mairie",
      ],
      besides: [
        "aide-logement-caf", "action-sociale-employeur", "caf", "ccas", "mes-aides",
        "service-social-personnel",
      ]),
    GuideSituation(
      title: "Décès du conjoint", profile: .semlh,
      typed: "son mari vient de mourir, qui faut-il prévenir pour la pension de réversion",
      need: ID("deces-demarches"),
      lines: "G2 1060-1179 (annexe K), 481 (allocation décès), 411-418 (notes CAPAH)",
      page: [
        "declaration-succession", "allocation-obseques-uneo", "pension-reversion",
        "carte-veuve-militaire", "allocation-deces-semlh", "allocation-veuvage", "notaire",
        "mairie", "pompes-funebres", "bureau-officiers-generaux", "centre-gestion-retraites",
        "caisse-de-retraite", "cnmss", "uneo", "banque-assurances", "prefecture-carte-grise",
        "carac", "onac", "semlh", "capah",
      ],
      besides: [
        "france-services", "service-public",
      ]),
    GuideSituation(
      title: "Entrée en maison de retraite", profile: .semlh,
      typed: "elle voudrait entrer en maison de retraite", need: ID("entree-etablissement"),
      lines: "G2 503-541 et 555-577 (annexe F), 637-671 (annexe G, appendice), 675-730 (annexe H)",
      page: [
        "residence-autonomie", "ehpad", "hebergement-temporaire", "grille-aggir-gir",
        "conventions-maisons-retraite-semlh", "residences-semlh", "semlh",
        "maisons-retraite-ille-et-vilaine", "barr-heol", "residence-albert-aubry",
        "maisons-retraite-conventionnees-france", "chateau-du-val", "costeur-solviane", "capah",
      ],
      besides: [
        "comparateur-prix-etablissements", "usld", "accueil-familial", "clic",
        "site-pour-les-personnes-agees", "conseil-departemental", "cnsa", "maison-autonomie",
        "ccas", "caf", "grath", "association-nationale-aidants-accueillants",
      ]),
    GuideSituation(
      title: "Assurance dépendance", profile: .semlh,
      typed: "il voudrait souscrire une assurance dépendance", need: ID("anticiper-dependance"),
      lines: "G2 752-776 et 778-816 (annexe I)",
      page: [
        "assurance-dependance", "contrat-avenir-autonomie", "groupama", "semlh",
      ],
      besides: [
        "clic", "site-pour-les-personnes-agees",
      ]),
  ]
}
