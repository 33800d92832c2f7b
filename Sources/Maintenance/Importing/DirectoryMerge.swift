import Diagnostics
import Knowledge

/// What a directory becomes when a source is imported into it.
///
/// A line is the source's when its column `source` names it; any other is a human's, and so is one
/// with a date in `verifie_le`: those are never touched. When a line of the source differs from the
/// source of the very same date, a human has corrected it: it is kept too (see `docs/decisions/0012`).
struct DirectoryMerge {
  /// A directory after the import, and what became of each line.
  struct Outcome {
    var contacts: [LocalContact] = []
    var added: [LocalContact] = []
    var changed: [(before: LocalContact, after: LocalContact)] = []
    var vanished: [LocalContact] = []
    /// Lines of the source that a human corrected, where the source says something else.
    var corrected: [LocalContact] = []
    var unchangedCount = 0

    var isChanged: Bool { !added.isEmpty || !changed.isEmpty || !vanished.isEmpty }
  }

  private let folder: DirectoryFolder

  init(_ folder: DirectoryFolder) { self.folder = folder }

  /// What each department that the source speaks of becomes.
  ///
  /// Throws a ``DiagnosticError`` when one of their directories has lines that cannot be read:
  /// replacing it would lose them.
  func merge(_ intake: Intake) throws -> [Department: Outcome] {
    var diagnostics: [Diagnostic] = []
    var outcomes: [Department: Outcome] = [:]
    for (department, incoming) in intake.kept {
      let read = folder.read(department)
      diagnostics += read?.diagnostics ?? []
      outcomes[department] = Self.outcome(read?.contacts ?? [], incoming, intake)
    }
    if !diagnostics.isEmpty { throw DiagnosticError(diagnostics) }
    return outcomes
  }

  private static func outcome(
    _ existing: [LocalContact], _ incoming: [ID<LocalContact>: LocalContact], _ intake: Intake
  ) -> Outcome {
    var outcome = Outcome()
    var waiting = incoming
    for old in existing {
      let new = waiting.removeValue(forKey: old.id)
      guard let new else {
        let isGone =
          intake.isWhole && intake.sources.contains(old.source) && old.verifiedOn.isEmpty
          && !intake.rejectedIDs.contains(old.id)
        if isGone { outcome.vanished.append(old) } else { outcome.contacts.append(old) }
        continue
      }
      if new == old {
        outcome.unchangedCount += 1
        outcome.contacts.append(old)
      } else if old.source != new.source || !old.verifiedOn.isEmpty || old.edition == new.edition {
        outcome.corrected.append(old)
        outcome.contacts.append(old)
      } else {
        outcome.changed.append((old, new))
        outcome.contacts.append(new)
      }
    }
    outcome.added = waiting.values.sorted { $0.id < $1.id }
    outcome.contacts += outcome.added
    return outcome
  }
}
