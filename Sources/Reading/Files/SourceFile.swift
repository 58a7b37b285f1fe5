import Diagnostics
import FoundationEssentials

/// A text file as it was read: UTF-8, without byte order mark, lines ended by `\n`.
struct SourceFile {
  /// The path for complaints.
  let name: String
  let text: String
  let bytes: [UInt8]

  /// The largest file that is read, in bytes.
  static let limit = 4 << 20

  /// - Throws: One complaint: no such file, too large, or no UTF-8, with the line of the first bad byte.
  init(_ path: String) throws(Diagnostics) {
    let start = SourceLocation(file: path)
    // The size is asked first, so that a file without end is not read at all.
    let facts = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    guard let facts, facts[.type] as? FileAttributeType == FileAttributeType.typeRegular else {
      throw Diagnostics([.missingFile(at: start)])
    }
    guard (facts[.size] as? Int ?? .max) <= SourceFile.limit else {
      throw Diagnostics([.tooLarge(at: start)])
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Diagnostics([.missingFile(at: start)])
    }
    bytes = Array(data)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      var (line, column) = (1, 1)
      var (decoder, rest) = (UTF8(), bytes.makeIterator())
      while case .scalarValue(let scalar) = decoder.decode(&rest) {
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
      throw Diagnostics([.notUTF8(at: SourceLocation(file: path, line: line, column: column))])
    }
    name = path
    self.text = (text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text).replacing("\r\n", with: "\n")
  }
}

/// Gathers complaints while files are read, so that all come at once; a thousand are enough.
final class Complaints {
  private(set) var list: [Diagnostic] = []

  func add(_ complaint: Diagnostic) {
    if list.count < 1000 { list.append(complaint) }
  }

  /// What `read` gives; its complaints are kept, and then it gives nothing.
  func gather<Value>(_ read: () throws(Diagnostics) -> Value) -> Value? {
    do throws(Diagnostics) {
      return try read()
    } catch {
      list += error.list
      return nil
    }
  }

  /// - Throws: The complaints, if there are any or there is no value.
  func end<Value>(with value: Value?) throws(Diagnostics) -> Value {
    guard let value, list.isEmpty else { throw Diagnostics(list) }
    return value
  }
}

extension Diagnostic {
  fileprivate static func missingFile(at place: SourceLocation) -> Self {
    Self("dit bestand is er niet of is niet te lezen", "controleer de naam, de map en de rechten", at: place)
  }
  fileprivate static func tooLarge(at place: SourceLocation) -> Self {
    Self(
      "het bestand is groter dan 4 MiB", "splits het, of controleer of dit het goede bestand is", at: place)
  }
  fileprivate static func notUTF8(at place: SourceLocation) -> Self {
    Self("hier staat een teken dat geen UTF-8 is", "bewaar het bestand als UTF-8", at: place)
  }
}
