// swift-tools-version: 6.2

import PackageDescription

/// Settings of every Swift target: nothing imported leaks, warnings do not land.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Repere",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "repere", targets: ["repere"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    // System libraries
    .systemLibrary(
      name: "CEditline",
      pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .systemLibrary(
      name: "CStemmer",
      providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
    .systemLibrary(
      name: "CDigest",
      pkgConfig: "libmd",
      providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),
    .target(
      name: "CEditlineShim", dependencies: ["CEditline"],
      cSettings: [.treatAllWarnings(as: .error)]),

    .target(name: "CProcess", cSettings: [.treatAllWarnings(as: .error)]),

    // The domain, from the ground up
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "Text", dependencies: ["CStemmer"], swiftSettings: strict),
    .target(
      name: "Knowledge",
      dependencies: [
        "CDigest", "Diagnostics",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(name: "Matching", dependencies: ["Text", "Knowledge"], swiftSettings: strict),
    .target(
      name: "Dialogue", dependencies: ["Diagnostics", "Text", "Knowledge", "Matching"],
      swiftSettings: strict),
    .target(
      name: "Redaction", dependencies: ["Text", "Knowledge", "Dialogue"], swiftSettings: strict),
    .target(
      name: "Transcripts",
      dependencies: ["Knowledge", "Matching", "Dialogue", "Redaction", "Diagnostics"],
      swiftSettings: strict),
    .target(
      name: "Presentation",
      dependencies: ["Diagnostics", "Text", "Knowledge", "Matching", "Dialogue", "Transcripts"],
      swiftSettings: strict),
    .target(
      name: "Maintenance",
      dependencies: ["Text", "Knowledge", "Matching", "Diagnostics"],
      swiftSettings: strict),
    .target(
      name: "Terminal", dependencies: ["CEditlineShim"], swiftSettings: strict),

    // The program
    .executableTarget(
      name: "repere",
      dependencies: [
        "CProcess", "Diagnostics", "Knowledge", "Matching", "Dialogue", "Redaction",
        "Transcripts", "Presentation", "Maintenance", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Tests
    .target(
      name: "TestSupport", dependencies: ["Diagnostics", "Knowledge"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .target(
      name: "CPtySupport", path: "Tests/CPtySupport",
      cSettings: [.treatAllWarnings(as: .error)]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(name: "TextTests", dependencies: ["Text"], swiftSettings: strict),
    .testTarget(
      name: "KnowledgeTests",
      dependencies: [
        "Knowledge", "Diagnostics", "TestSupport", .product(name: "Yams", package: "Yams"),
      ],
      exclude: ["Broken"], swiftSettings: strict),
    .testTarget(
      name: "MatchingTests", dependencies: ["Matching", "Text", "Knowledge", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DialogueTests", dependencies: ["Dialogue", "Matching", "Knowledge", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RedactionTests",
      dependencies: ["Redaction", "Text", "Knowledge", "Dialogue", "TestSupport"],
      exclude: ["Corpus"], swiftSettings: strict),
    .testTarget(
      name: "TranscriptsTests",
      dependencies: [
        "Transcripts", "Redaction", "Dialogue", "Matching", "Knowledge", "Diagnostics",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ConversationTests",
      dependencies: [
        "Transcripts", "Presentation", "Redaction", "Dialogue", "Matching", "Knowledge",
        "Diagnostics", "TestSupport",
      ],
      exclude: ["Conversations"], swiftSettings: strict),
    .testTarget(
      name: "PresentationTests",
      dependencies: [
        "Presentation", "Dialogue", "Matching", "Knowledge", "Text", "Diagnostics", "TestSupport",
      ],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "MaintenanceTests",
      dependencies: ["Maintenance", "Knowledge", "Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "CPtySupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RepositoryTests",
      dependencies: [
        "Knowledge", "Matching", "Maintenance", "Dialogue", "Redaction", "Presentation",
        "Diagnostics", "TestSupport", "CProcess", "CPtySupport",
      ],
      exclude: ["Dangers", "Sentences"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
