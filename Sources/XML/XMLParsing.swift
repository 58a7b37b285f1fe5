private import CLibXML2
public import Diagnostics

extension XMLNode {
  /// The largest document that is read, in bytes: 16 MiB.
  public static let limit = 16 << 20

  /// Reads a UTF-8 document: no DTD, no entity of its own, no network, at most 16 MiB and 256 levels.
  ///
  /// White space between elements is kept; comments and processing instructions are not.
  /// - Parameter file: The name for complaints.
  /// - Throws: One located complaint when the bytes are not such a document.
  public init(parsing bytes: [UInt8], file: String) throws(Diagnostics) {
    let start = SourceLocation(file: file)
    guard bytes.count <= XMLNode.limit else { throw Diagnostics([.tooLarge(at: start)]) }
    // A DTD is refused before the parser sees it; the encoding is fixed, so it cannot hide in another one.
    if let place = bytes.firstRange(of: Array("<!DOCTYPE".utf8)) {
      let line = bytes[..<place.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
      throw Diagnostics([.hasDTD(at: SourceLocation(file: file, line: line))])
    }
    XMLNode.libraryIsReady
    guard let context = unsafe xmlNewParserCtxt() else { throw Diagnostics([.unreadable(at: start)]) }
    defer { unsafe xmlFreeParserCtxt(context) }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let document = unsafe bytes.withUnsafeBytes { bytes in
      unsafe xmlCtxtReadMemory(
        context, bytes.bindMemory(to: CChar.self).baseAddress, CInt(bytes.count), nil, "UTF-8", CInt(options))
    }
    guard let document = unsafe document, let root = unsafe xmlDocGetRootElement(document) else {
      let error = unsafe context.pointee.lastError
      throw Diagnostics([
        .unreadable(
          at: SourceLocation(
            file: file, line: unsafe max(1, Int(error.line)), column: unsafe max(1, Int(error.int2))))
      ])
    }
    defer { unsafe xmlFreeDoc(document) }
    guard let node = unsafe XMLNode(root, depth: 256) else { throw Diagnostics([.tooDeep(at: start)]) }
    self = node
  }

  /// libxml2 wants one start before it is used from several threads.
  private static let libraryIsReady: Void = xmlInitParser()

  /// The tree under an element; nil when it is deeper than `depth`.
  private init?(_ element: xmlNodePtr, depth: Int) {
    guard depth > 0 else { return nil }
    var attributes: [XMLAttribute] = []
    var namespace = unsafe element.pointee.nsDef
    while let current = unsafe namespace {
      let prefix = unsafe current.pointee.prefix.map { unsafe "xmlns:" + String(cString: $0) } ?? "xmlns"
      attributes.append(
        XMLAttribute(prefix, unsafe current.pointee.href.map { unsafe String(cString: $0) } ?? ""))
      unsafe namespace = current.pointee.next
    }
    var property = unsafe element.pointee.properties
    while let current = unsafe property {
      let value = unsafe current.pointee.children?.pointee.content.map { unsafe String(cString: $0) } ?? ""
      attributes.append(XMLAttribute(unsafe XMLNode.name(current.pointee.name, current.pointee.ns), value))
      unsafe property = current.pointee.next
    }
    var children: [XMLNode] = []
    var child = unsafe element.pointee.children
    while let current = unsafe child {
      switch unsafe current.pointee.type {
      case XML_ELEMENT_NODE:
        guard let node = unsafe XMLNode(current, depth: depth - 1) else { return nil }
        children.append(node)
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        unsafe current.pointee.content.map { unsafe children.append(.text(String(cString: $0))) }
      default: break  // C enum: comments and processing instructions
      }
      unsafe child = current.pointee.next
    }
    self = .element(
      XMLElement(unsafe XMLNode.name(element.pointee.name, element.pointee.ns), attributes, children))
  }

  private static func name(_ local: UnsafePointer<UInt8>, _ namespace: UnsafeMutablePointer<xmlNs>?) -> String
  {
    let name = unsafe String(cString: local)
    guard let prefix = unsafe namespace?.pointee.prefix else { return name }
    return unsafe String(cString: prefix) + ":" + name
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(at place: SourceLocation) -> Self {
    Self("het XML-bestand is groter dan 16 MiB", "maak het kleiner", at: place)
  }
  fileprivate static func hasDTD(at place: SourceLocation) -> Self {
    Self(
      "het XML-bestand heeft een DOCTYPE", "haal die weg; externe definities worden niet gelezen", at: place)
  }
  fileprivate static func unreadable(at place: SourceLocation) -> Self {
    Self("dit is geen goedgevormde XML in UTF-8", "herstel het bestand op deze plaats", at: place)
  }
  fileprivate static func tooDeep(at place: SourceLocation) -> Self {
    Self("de XML is dieper genest dan 256 niveaus", "maak de structuur vlakker", at: place)
  }
}
