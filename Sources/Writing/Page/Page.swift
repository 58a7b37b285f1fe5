public import Model
import XML

extension Document {
  /// The document as one page of HTML in UTF-8 that needs nothing else: no script, no font, no picture from
  /// elsewhere. It prints on A4.
  ///
  /// Numbers are text, so that they survive copying and are read aloud; each place that can be referred to has its
  /// bookmark as id.
  public func page() -> String {
    let head = XMLNode.element(
      "head", [:],
      [
        .element("meta", ["charset": "utf-8"]),
        .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .element("meta", ["name": "author", "content": marks.issuer]),
        .element("meta", ["name": "date", "content": marks.date.description]),
        .element("title", [:], [.text(title)]),
      ])
    let body = XMLNode.element("body", [:], [header, .element("main", [:], PageBody(of: self).nodes)])
    let style = "<style>\n\(Stylesheet.text)</style>\n"
    return "<!DOCTYPE html>\n<html lang=\"nl\">\n"
      + head.markup.replacing("</head>", with: "\(style)</head>") + body.markup + "</html>\n"
  }

  /// What header and footer tell on paper.
  private var header: XMLNode {
    .element(
      "header", [:],
      [
        .element("p", [:], [.text("\(title) · \(marks.project)")]),
        .element("p", [:], [.text(marks.line)]),
        .element("p", [:], [.text("Dossier \(marks.dossierNumber)")]),
      ])
  }
}
