extension StorableWords {
  /// Acronyms and names in one word.
  static let organisations = words(
    """
    apa ccas cias caf aspa apl als alf ehpad ehpads spasad admr maprimeadapt mooc ama aas anah
    msa cpam carsat cnav cnsa ameli urssaf mgen semlh smlh monalisa uvtd srias vivoptim onac edf
    css rgpd amd capah ciaaf agirc arrco fsl adie soliha cram ddass drass rsi cotorep sad pif
    grath sim
    maprimerenov ancv fepem dgfip cnil ajpa enedis
    """)
}
