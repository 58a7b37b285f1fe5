import Model
import XML

extension String {
  /// A page of HTML in UTF-8 that needs nothing else: no script, no font, no picture from elsewhere.
  static func page(title: String, author: String, day: Day, style: String, _ body: [XMLNode]) -> String {
    let head = XMLNode.element(
      "head", [:],
      [
        .element("meta", ["charset": "utf-8"]),
        .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .element("meta", ["name": "author", "content": author]),
        .element("meta", ["name": "date", "content": day.description]),
        .element("title", [:], [.text(title)]),
      ])
    return "<!DOCTYPE html>\n<html lang=\"nl\">\n"
      + head.markup.replacing("</head>", with: "<style>\n\(style)</style>\n</head>")
      + XMLNode.element("body", [:], body).markup + "</html>\n"
  }
}

extension XMLNode {
  /// An element with a class, if it has one.
  static func element(_ name: String, class style: String?, _ children: [XMLNode]) -> XMLNode {
    .element(XMLElement(name, style.map { [XMLAttribute("class", $0)] } ?? [], children))
  }
}
