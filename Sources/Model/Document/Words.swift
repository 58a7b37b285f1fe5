private import Glibc

extension String {
  /// Whether a word, or several with spaces, stands in the text with no letter or digit against it; capitals count.
  public func containsWord(_ word: String) -> Bool {
    var (text, sought) = (self, word)
    guard !sought.isEmpty else { return false }
    // Found by the C library: a glossary is searched for in every text, and that takes most of the time of a run.
    let places = text.withUTF8 { text in sought.withUTF8 { word in unsafe String.places(of: word, in: text) }
    }
    let utf8 = text.utf8
    return places.contains { place in
      let start = utf8.index(utf8.startIndex, offsetBy: place)
      let end = utf8.index(start, offsetBy: sought.utf8.count)
      let before = text[..<start].last ?? " "
      let after = text[end...].first ?? " "
      return !before.isLetter && !before.isNumber && !after.isLetter && !after.isNumber
    }
  }

  /// Where some bytes stand in others.
  private static func places(of word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>)
    -> [Int]
  {
    guard let start = text.baseAddress, let sought = word.baseAddress else { return [] }
    var places: [Int] = []
    var from = 0
    while from + word.count <= text.count,
      let found = unsafe memchr(start + from, Int32(sought.pointee), text.count - word.count - from + 1)
    {
      let place = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(start)
      if unsafe memcmp(found, sought, word.count) == 0 { places.append(place) }
      from = place + 1
    }
    return places
  }
}
