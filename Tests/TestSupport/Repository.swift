public import Foundation
public import Knowledge

/// The repository that the tests were built from.
public enum Repository {
  /// Its folder, links resolved, so that a test target may be reached through a link.
  public static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The real Knowledge, read strictly, once for all tests; throws every finding.
  public static var graph: KnowledgeGraph {
    get throws { try loading.get() }
  }

  private static let loading = Result<KnowledgeGraph, any Error> {
    try KnowledgeLoader(
      path: root.appending(path: "Knowledge").path(percentEncoded: false), withSpeech: true
    ).strict()
  }
}
