import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The elements of a page with their attributes, ancestors and text, as an XML parser sees them.
final class PageReader: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    /// Classes of the elements around it, outermost first.
    var around: [String]
    var text = ""

    var classes: [Substring] { (attributes["class"] ?? "").split(separator: " ") }
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// The elements of a page in the order of their starts; nil if it is not well formed.
  static func elements(of page: String) -> [Element]? {
    let reader = PageReader()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = reader
    return parser.parse() ? reader.elements : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    let around = open.map { elements[$0].attributes["class"] ?? "" }
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes, around: around))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for index in open { elements[index].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}

extension [PageReader.Element] {
  /// Those of a class, within an element of another class where one is given.
  func ofClass(_ name: String, within outer: String = "") -> [PageReader.Element] {
    filter { element in
      element.classes.contains { $0 == name }
        && (outer.isEmpty
          || element.around.contains { $0.split(separator: " ").contains { $0 == outer } })
    }
  }
}
