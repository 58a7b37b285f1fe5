// swift-tools-version: 6.2
import PackageDescription

// The list of targets is the pipeline; the picture stands in docs/architecture.md.

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func target(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func test(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func library(_ name: String, _ pkgConfig: String, _ package: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "borging",
  products: [.executable(name: "borging", targets: ["borging"])],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // cellar: system libraries
    library("CLibXML2", "libxml-2.0", "libxml2-dev"),
    library("CLibZip", "libzip", "libzip-dev"),
    library("CMarkGFM", "libcmark-gfm", "libcmark-gfm-dev"),
    library("CNettle", "nettle", "nettle-dev"),
    // tools: one thin Swift face on C each
    target("XML", ["CLibXML2", "Diagnostics"]),
    target("Archive", ["CLibZip"]),
    target("Markdown", ["CMarkGFM"]),
    target("Digest", ["CNettle"]),
    // ground and values
    target("Diagnostics"),
    target("DecisionTables", ["Diagnostics"]),
    target("Model", ["DecisionTables", "Diagnostics"]),
    // verbs: none imports another
    target("Reading", ["Model", "DecisionTables", "Diagnostics", "Digest", "Markdown", yams]),
    target("Deciding", ["Model", "DecisionTables", "Diagnostics"]),
    target("Assembling", ["Model"]),
    target("Comparing", ["Model", "DecisionTables"]),
    target("Explaining", ["Model", "DecisionTables", "Diagnostics"]),
    target("Writing", ["Model", "XML", "Archive", "Digest", "Diagnostics"]),
    // line and top
    target("Proofreading", ["Model", "Deciding", "DecisionTables", "Diagnostics"]),
    target("Drafting", ["Model", "Reading", "Deciding", "Assembling", "Diagnostics"]),
    .executableTarget(
      name: "borging",
      dependencies: [
        "Drafting", "Deciding", "Assembling", "Comparing", "Explaining", "Proofreading", "Reading", "Writing",
        "Model",
        "DecisionTables",
        "Archive", "Digest", "Diagnostics",
        arguments,
      ],
      swiftSettings: settings),
    // tests: one target a verb, and the seeded generator of their property tests
    .target(name: "Dice", path: "Tests/Dice", swiftSettings: settings),
    // what fixtures expect, at the line
    .target(name: "Markers", path: "Tests/Markers", swiftSettings: settings),
    // documents for tests and judges, and the tool that writes them in every format
    .target(
      name: "Documents", dependencies: ["Model", "Dice"], path: "Tests/Documents", swiftSettings: settings),
    // reads both versions back from the files of a redline
    .target(
      name: "RedlineFiles", dependencies: ["Archive", "Model", "XML"], path: "Tests/RedlineFiles",
      swiftSettings: settings),
    .executableTarget(
      name: "documents",
      dependencies: ["Documents", "Dice", "Comparing", "RedlineFiles", "Writing", "Model", "Archive"],
      path: "Tests/DocumentsTool", swiftSettings: settings),
    test("ToolsTests", ["Dice", "XML", "Archive", "Markdown", "Digest", "Diagnostics"]),
    test("DecisionTablesTests", ["Dice", "DecisionTables", "Diagnostics"]),
    test("ModelTests", ["Dice", "Documents", "Model", "Diagnostics"]),
    test("ReadingTests", ["Markers", "Reading", "Model", "Digest", "Diagnostics"], exclude: ["Fixtures"]),
    test(
      "ProofreadingTests", ["Markers", "Proofreading", "Reading", "Model", "Diagnostics"],
      exclude: ["Fixtures"]),
    test("DecidingTests", ["Dice", "Deciding", "Reading", "Model", "DecisionTables", "Diagnostics"]),
    test("AssemblingTests", ["Assembling", "Model"]),
    test(
      "ComparingTests",
      [
        "Dice", "Documents", "RedlineFiles", "Comparing", "Explaining", "Assembling", "Drafting", "Writing",
        "Reading",
        "Model",
        "DecisionTables", "Diagnostics", "XML", "Archive",
      ]),
    test(
      "ExplainingTests", ["Explaining", "Deciding", "Reading", "Model", "DecisionTables", "Diagnostics"]),
    test(
      "WritingTests", ["Dice", "Documents", "Writing", "Model", "XML", "Archive", "Digest"],
      exclude: ["Goldens"]),
    test(
      "LineTests",
      [
        "Drafting", "Deciding", "Explaining", "Reading", "Writing", "Model", "DecisionTables", "Archive",
        "XML",
        "Diagnostics",
      ], exclude: ["scenarios"]),
  ]
)
