public import Model
import XML

extension Document {
  /// The document as one page of HTML in UTF-8 that needs nothing else: no script, no font, no picture from
  /// elsewhere. It prints on A4.
  ///
  /// Numbers are text, so that they survive copying and are read aloud; each place that can be referred to has its
  /// bookmark as id.
  public func page() -> String {
    .page(
      title: title, author: marks.issuer, day: marks.date, style: Stylesheet.text,
      [header, .element("main", [:], PageBody(of: self).nodes)])
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
