private import CMarkGFM

extension Markdown {
  /// Reads a text. Every text is Markdown, so this cannot fail; nesting deeper than 32 levels is named `too_deep`.
  public init(parsing text: String) {
    let root = unsafe cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT)
    defer { unsafe cmark_node_free(root) }
    unsafe cmark_consolidate_text_nodes(root)
    blocks = unsafe Markdown.children(of: root).map { unsafe Markdown.block($0, depth: 32) }
  }

  private typealias Node = OpaquePointer

  private static func children(of node: Node?) -> [Node] {
    var nodes: [Node] = unsafe []
    var child = unsafe cmark_node_first_child(node)
    while let current = unsafe child {
      unsafe nodes.append(current)
      unsafe child = cmark_node_next(current)
    }
    return unsafe nodes
  }

  private static func place(_ node: Node) -> Place {
    Place(
      line: max(1, Int(unsafe cmark_node_get_start_line(node))),
      column: max(1, Int(unsafe cmark_node_get_start_column(node))))
  }

  private static func kind(_ node: Node) -> String {
    unsafe String(cString: cmark_node_get_type_string(node))
  }

  private static func block(_ node: Node, depth: Int) -> Block {
    let place = unsafe place(node)
    guard depth > 0 else { return .other("too_deep", place) }
    let inlines = { unsafe children(of: node).map { unsafe inline($0, in: place, depth: depth - 1) } }
    switch unsafe kind(node) {
    case "heading": return .heading(level: Int(unsafe cmark_node_get_heading_level(node)), inlines(), place)
    case "paragraph": return .paragraph(inlines(), place)
    case "block_quote":
      return .quote(unsafe children(of: node).map { unsafe block($0, depth: depth - 1) }, place)
    case "list":
      let items = unsafe children(of: node).map { item in
        Item(
          blocks: unsafe children(of: item).map { unsafe block($0, depth: depth - 2) },
          place: unsafe Markdown.place(item))
      }
      return .list(isOrdered: unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, items, place)
    case let other: return .other(other, place)  // names of C, not an enum of ours
    }
  }

  private static func inline(_ node: Node, in block: Place, depth: Int) -> Inline {
    let own = unsafe place(node)
    let place = own.line >= block.line ? own : block
    guard depth > 0 else { return .other("too_deep", place) }
    let inlines = { unsafe children(of: node).map { unsafe inline($0, in: block, depth: depth - 1) } }
    switch unsafe kind(node) {
    case "text": return .text(unsafe cmark_node_get_literal(node).map { unsafe String(cString: $0) } ?? "")
    case "softbreak": return .text(" ")
    case "linebreak": return .lineBreak
    case "strong": return .strong(inlines())
    case "link":
      let url = unsafe cmark_node_get_url(node).map { unsafe String(cString: $0) } ?? ""
      return .link(destination: url, inlines(), place)
    case let other: return .other(other, place)
    }
  }
}
