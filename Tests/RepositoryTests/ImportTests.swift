import TestSupport
import Testing

@Suite("Imports")
struct ImportTests {
  @Test("the manifest is read")
  func manifest() throws {
    let manifest = try PackageManifest()
    #expect(manifest.target("Matching")?.dependencies == ["Text", "Knowledge"])
    #expect(manifest.target("Knowledge")?.dependencies.contains("Yams") == true)
    #expect(manifest.target("repere")?.dependencies.contains("ArgumentParser") == true)
    #expect(manifest.target("Diagnostics")?.dependencies == [])
    #expect(manifest.products == ["Yams", "ArgumentParser"])
  }

  @Test("every import of our own modules and products is a declared dependency")
  func declared() throws {
    let manifest = try PackageManifest()
    let known = Set(manifest.targets.map(\.name)).union(manifest.products)
    for target in manifest.targets {
      for file in try SourceFiles.swift(under: folder(of: target)) {
        for module in SourceFiles.imports(file) where known.contains(module) {
          let isAllowed = module == target.name || target.dependencies.contains(module)
          #expect(isAllowed, "\(file.path) imports \(module)")
        }
      }
    }
  }

  @Test("every declared dependency of a source target is imported")
  func used() throws {
    let manifest = try PackageManifest()
    for target in manifest.targets where folder(of: target).hasPrefix("Sources/") {
      let files = try SourceFiles.swift(under: folder(of: target))
      if files.isEmpty { continue }
      let imported = Set(files.flatMap(SourceFiles.imports))
      #expect(
        target.dependencies.subtracting(imported).isEmpty, "\(target.name) declares it for nothing")
    }
  }

  @Test(
    "libraries stay behind one target",
    arguments: [("Yams", "Knowledge"), ("ArgumentParser", "repere")])
  func behindOneTarget(_ library: String, _ target: String) throws {
    for file in try SourceFiles.swift(under: "Sources")
    where SourceFiles.imports(file).contains(library) {
      #expect(file.path.hasPrefix("Sources/\(target)/"), "\(file.path) imports \(library)")
    }
  }

  @Test(
    "what decides is free of the system",
    arguments: ["Text", "Diagnostics", "Dialogue", "Matching", "Redaction", "Presentation"])
  func withoutFoundation(_ target: String) throws {
    for file in try SourceFiles.swift(under: "Sources/\(target)") {
      for module in SourceFiles.imports(file) {
        #expect(!["Foundation", "Glibc", "Darwin", "Dispatch"].contains(module), "\(file.path)")
      }
    }
  }

  private func folder(of target: PackageManifest.Target) -> String {
    let isTest = target.name.hasSuffix("Tests") || target.name.hasSuffix("Support")
    return (isTest ? "Tests/" : "Sources/") + target.name
  }
}
