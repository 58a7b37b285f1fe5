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

  /// The text without the control characters that XML 1.0 forbids (section 2.2).
  private static func legal(_ text: String) -> String {
    let isLegal = { (byte: UInt8) in byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    if text.utf8.allSatisfy(isLegal) { return text }
    return String(text.unicodeScalars.filter { $0.value > 0x7F || isLegal(UInt8($0.value)) })
  }
}
