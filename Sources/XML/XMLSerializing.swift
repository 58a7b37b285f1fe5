private import CLibXML2

extension XMLNode {
  /// The node as an XML document: UTF-8, with declaration, without added white space.
  ///
  /// - Parameter indented: Whether each element stands on a line of its own; only for people and goldens, as
  ///   it adds white space to mixed content.
  public func document(indented: Bool = false) -> [UInt8] {
    guard let buffer = unsafe xmlBufferCreate(), let writer = unsafe xmlNewTextWriterMemory(buffer, 0) else {
      return []
    }
    defer { unsafe xmlBufferFree(buffer) }
    if indented {
      unsafe xmlTextWriterSetIndent(writer, 1)
      unsafe xmlTextWriterSetIndentString(writer, " ")
    }
    unsafe xmlTextWriterStartDocument(writer, nil, "UTF-8", "yes")
    unsafe write(to: writer)
    unsafe xmlTextWriterEndDocument(writer)
    unsafe xmlFreeTextWriter(writer)
    return unsafe Array(
      UnsafeBufferPointer(start: xmlBufferContent(buffer), count: Int(xmlBufferLength(buffer))))
  }

  private func write(to writer: xmlTextWriterPtr) {
    switch self {
    case .text(let text): unsafe xmlTextWriterWriteString(writer, XMLNode.legal(text))
    case .element(let element):
      unsafe xmlTextWriterStartElement(writer, element.name)
      for attribute in element.attributes {
        unsafe xmlTextWriterWriteAttribute(writer, attribute.name, XMLNode.legal(attribute.value))
      }
      for child in element.children { unsafe child.write(to: writer) }
      unsafe xmlTextWriterEndElement(writer)
    }
  }

  /// The text without the characters that XML 1.0 forbids (section 2.2).
  private static func legal(_ text: String) -> String {
    let isLegal = { (code: UInt32) in
      switch code {
      case 0x09, 0x0A, 0x0D: true
      case 0xFFFE, 0xFFFF: false
      case let code: code >= 0x20
      }
    }
    // The forbidden ones are ASCII, or begin with the byte EF in UTF-8.
    if text.utf8.allSatisfy({ isLegal(UInt32($0)) && $0 != 0xEF }) { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { isLegal($0.value) }))
  }
}
