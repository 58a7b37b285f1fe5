import Dice
import Model
import Testing

@testable import Comparing

@Suite("Stricter or milder")
struct DirectionTests {
  private func norm(_ comparator: Comparator?, _ value: String?, kind: NormKind = .eis, unit: String? = "kg")
    -> Norm
  {
    var norm = Norm(
      row: "MAT-04-egw", indicator: "milieuprestatie", level: .aanbevolen, objectType: .egw, kind: kind,
      source: "bron", status: .geldend)
    (norm.comparator, norm.value, norm.unit) = (comparator, value.flatMap { NormValue($0) }, unit)
    return norm
  }

  private func direction(_ old: Norm, _ new: Norm) -> Direction {
    old.aspects(comparedTo: new).direction
  }

  @Test("follows from what a norm accepts")
  func values() {
    #expect(direction(norm(.atMost, "0,45"), norm(.atMost, "0,40")) == .strenger)
    #expect(direction(norm(.atMost, "0,45"), norm(.lessThan, "0,45")) == .strenger)
    #expect(direction(norm(.atMost, "0,50"), norm(.atMost, "0,5")) == .gelijk)
    #expect(direction(norm(.atLeast, "30"), norm(.atLeast, "40")) == .strenger)
    #expect(direction(norm(.between, "10 - 20"), norm(.between, "12 - 18")) == .strenger)
    #expect(direction(norm(.between, "10 - 20"), norm(.between, "12 - 25")) == .anders)
    #expect(direction(norm(.atMost, "0,45"), norm(.atLeast, "0,45")) == .anders)
    #expect(direction(norm(nil, "12"), norm(nil, "13")) == .nietVergelijkbaar)
  }

  @Test("is never guessed over another unit, method or weighting set")
  func measures() {
    #expect(direction(norm(.atMost, "8"), norm(.atMost, "7", unit: "ton")) == .nietVergelijkbaar)
    var newer = norm(.atMost, "7")
    newer.weightingSet = .a2
    #expect(direction(norm(.atMost, "8"), newer) == .nietVergelijkbaar)
    newer = norm(.atMost, "8")
    newer.method = "NTA 8800"
    #expect(direction(norm(.atMost, "8"), newer) == .nietVergelijkbaar)
  }

  @Test("a value to meet asks more than one to aim at")
  func kinds() {
    #expect(direction(norm(.atMost, "8", kind: .streefwaarde), norm(.atMost, "8")) == .strenger)
    #expect(direction(norm(.atMost, "8", kind: .streefwaarde), norm(.atMost, "9")) == .anders)
    #expect(direction(norm(.atMost, "8", kind: .ontbreekt), norm(.atMost, "8")) == .nietVergelijkbaar)
  }

  @Test("the other way round it is the opposite, of itself it is the same, and along one axis it carries on")
  func laws() {
    var dice = Dice(seed: 1)
    let comparators = Comparator.allCases.filter { $0 != .between && $0 != .equal }
    for _ in 0..<2_000 {
      let made = (0..<3).map { _ in
        norm(comparators.randomElement(using: &dice), "\(Int.random(in: 0...6, using: &dice))")
      }
      let (one, two, three) = (made[0], made[1], made[2])
      #expect(direction(one, two) == direction(two, one).swapped)
      #expect(direction(one, one) == .gelijk)
      if direction(one, two) == .strenger, direction(two, three) == .strenger {
        #expect(direction(one, three) == .strenger)
      }
    }
  }
}
