/// For how long a transcript may be kept: the one place where it is set.
public enum Retention {
  /// How many half-years, that of the call being the first.
  public static let halfYears = 2

  /// Whether a transcript of that half-year should be gone by now.
  public static func isOver(_ period: Period, now: Period) -> Bool {
    now.ordinal - period.ordinal >= halfYears
  }

  /// The transcripts of a folder that should be gone by now.
  ///
  /// Throws a ``TranscriptFileError`` when the folder cannot be read.
  public static func overdue(in folder: TranscriptFolder, now: Period)
    throws(TranscriptFileError) -> [TranscriptFolder.Dated]
  {
    try folder.dated().filter { isOver($0.period, now: now) }
  }
}

extension Period {
  /// How many half-years after the start of our era.
  fileprivate var ordinal: Int { year * 2 + half - 1 }
}
