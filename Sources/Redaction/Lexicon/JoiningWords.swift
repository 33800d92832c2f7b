extension StorableWords {
  /// Articles, determiners, prepositions and elided forms: absorbed before a mask, since their number
  /// and gender would tell of what it hides.
  static let joining = words(
    """
    le la les l’ un une des de du d’ à au aux en pour par avec sans dans sur chez sous vers
    entre ce cet cette ces son sa ses mon ma mes notre nos votre vos leur leurs qu’ n’ s’ j’ c’
    m’ t’ jusqu’ lorsqu’ puisqu’ quelqu’
    """)
}
