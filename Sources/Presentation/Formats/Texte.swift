extension OutputFormat {
  static let texte = OutputFormat(
    name: "texte", summary: "sans couleur, pour un fichier ou un terminal sobre"
  ) { page, width in
    Wrapping(width: width) { text, _ in text }.text(page)
  }
}
