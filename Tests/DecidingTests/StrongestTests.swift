import DecisionTables
import Dice
import Model
import Testing

@testable import Deciding

struct StrongestTests {
  /// The forms to try, from the strongest.
  private func forms(_ asked: Asked) -> [Form] {
    guard asked.instrument != .omgevingsplan else { return PlanRuleType.allCases.map(Form.planRule) }
    let kind = edition.rules.normKinds.decide(["soort": asked.decision.norm?.kind.rawValue ?? "geen"])
    let strongest = Obligation.allCases.firstIndex { $0.rawValue == kind.fired?["sterkst"] } ?? 0
    return Obligation.allCases[strongest...].dropLast().map(Form.duty)
  }

  /// What comes of the decision in a form.
  private func outcome(_ asked: Asked, _ form: Form) -> Outcome {
    let feature: Alternative.Change.Feature = if case .planRule = form { .planRule } else { .obligation }
    return asked.outcome(with: [
      Alternative.Change(feature: feature, from: asked.form.code, to: form.code, price: "", rank: 1)
    ])
  }

  @Test(arguments: UInt64(1)...24)
  func `no stronger form stands than the strongest`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let asked = Asked.objected(under: edition, &dice).asked
    let package = edition.strongestPackage(of: [asked.decision], on: asked.dossier, in: asked.area)
    let strongest = try #require(package.first)
    let words = "seed \(seed): \(asked.words)"
    var standing: [(form: Form, ruling: Ruling)] = []
    for form in forms(asked) {
      guard case .agreed(form, let ruling) = outcome(asked, form) else { continue }
      standing.append((form, ruling))
    }
    if let first = standing.first {
      #expect(strongest.unblocked == first.form, "\(words)")
      #expect(strongest.unblockedRuling?.rule == first.ruling.rule, "\(words)")
    } else {
      // Only a bare reference to the law can be left.
      #expect(strongest.unblocked == nil || strongest.unblocked == .duty(.verwijzingNaarWet), "\(words)")
    }
    if let free = standing.first(where: { $0.ruling.verdict == .toegestaan }) {
      #expect(strongest.free == free.form, "\(words)")
    } else {
      #expect(strongest.free == nil || strongest.free == .duty(.verwijzingNaarWet), "\(words)")
    }
  }

  @Test func `what the tables rewrite to a reference to the law is no stronger form`() throws {
    // R03: a result equal to the law becomes a reference; measuring it stands, with a warning (W02a).
    let decision = decisions(Ambition(level: .wettelijk, obligation: .resultaat))["ENE-12-egw"]
    #expect(decision.outcome.obligation == .verwijzingNaarWet)
    let dossier = dossier([:])
    let one = try #require(edition.strongestPackage(of: [decision], on: dossier, in: dossier.areas[0]).first)
    #expect(one.unblocked == .duty(.metenEnUitdagen) && one.unblockedRuling?.rule == "W02a")
    #expect(one.free == .duty(.verwijzingNaarWet))
  }

  @Test func `a decision without a verdict has no strongest form`() {
    let made = decisions(Ambition(level: .aanbevolen)).filter { $0.ruling == nil }
    let dossier = dossier([:])
    #expect(!made.isEmpty)
    #expect(edition.strongestPackage(of: made, on: dossier, in: dossier.areas[0]).isEmpty)
  }
}
