/// Says in French what the argument parser says in English: its headings and its faults.
enum FrenchHelp {
  /// The message with every English phrase of the parser replaced; the rest is ours already.
  static func translate(_ message: String) -> String {
    var text = message
    for (english, french) in phrases { text = text.replacing(english, with: french) }
    return text
  }

  private static let phrases: [(String, String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE:", "UTILISATION :"),
    ("Usage:", "Utilisation :"),
    ("ARGUMENTS:", "ARGUMENTS :"),
    ("OPTIONS:", "OPTIONS :"),
    ("SUBCOMMANDS:", "SOUS-COMMANDES :"),
    ("<subcommand>", "<sous-commande>"),
    ("[<options>]", "[<options>]"),
    ("Show the version.", "Montre la version."),
    ("Show help information.", "Montre cette aide."),
    ("Show subcommand help information.", "Montre l’aide d’une sous-commande."),
    ("(values: ", "(valeurs : "),
    ("; default: ", " ; par défaut : "),
    ("(default)", "(par défaut)"),
    ("(default: ", "(par défaut : "),
    ("Error: ", "Erreur : "),
    ("Unknown option ", "Option inconnue "),
    ("Unexpected argument ", "Argument de trop "),
    (" unexpected arguments: ", " arguments de trop : "),
    ("Missing expected argument ", "Il manque l’argument "),
    ("Missing value for ", "Il manque une valeur après "),
    ("The value ", "La valeur "),
    (" is invalid for ", " ne convient pas pour "),
    ("Please provide one of ", "Valeurs possibles : "),
    ("Help:  ", "Aide :  "),
    ("Did you mean ", "Vouliez-vous dire "),
    ("See '", "Voir « "),
    (" --help' for more information.", " --help » pour en savoir plus."),
    (" help <sous-commande>' for detailed help.", " help <sous-commande> » pour le détail."),
    (
      "See « repere help <subcommand>' for detailed help.",
      "Voir « repere help <sous-commande> » pour le détail."
    ),
    ("<sous-commande>' for detailed help.", "<sous-commande> » pour le détail."),
    ("For more information", "Pour en savoir plus"),
  ]
}
