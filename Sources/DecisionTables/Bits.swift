/// A set of small whole numbers: of rules, or of pieces of a column.
struct Bits: Hashable, Sendable {
  private var words: [UInt64]

  /// No number, with room for numbers below `count`.
  init(count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  /// All numbers below `count`.
  init(all count: Int) {
    self.init(count: count)
    for number in 0..<count { insert(number) }
  }

  mutating func insert(_ number: Int) { words[number / 64] |= 1 << UInt64(number % 64) }

  func contains(_ number: Int) -> Bool { words[number / 64] & (1 << UInt64(number % 64)) != 0 }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  static func & (one: Bits, other: Bits) -> Bits {
    var both = one
    for index in both.words.indices { both.words[index] &= other.words[index] }
    return both
  }

  static func | (one: Bits, other: Bits) -> Bits {
    var either = one
    for index in either.words.indices { either.words[index] |= other.words[index] }
    return either
  }

  /// Those of the set that are not in `other`.
  func without(_ other: Bits) -> Bits {
    var rest = self
    for index in rest.words.indices { rest.words[index] &= ~other.words[index] }
    return rest
  }

  func isSubset(of other: Bits) -> Bool { without(other).isEmpty }

  /// The numbers, from low to high.
  var numbers: [Int] {
    var numbers: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        numbers.append(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return numbers
  }
}
