/// A queue that gives its least element first. Elements that tie leave in an order that depends on
/// nothing but the order in which they came.
struct BinaryHeap<Element: Comparable> {
  private var elements: [Element] = []

  var isEmpty: Bool { elements.isEmpty }

  mutating func insert(_ element: Element) {
    var hole = elements.count
    elements.append(element)
    while hole > 0 {
      let parent = (hole - 1) / 2
      guard element < elements[parent] else { break }
      elements[hole] = elements[parent]
      hole = parent
    }
    elements[hole] = element
  }

  mutating func popMin() -> Element? {
    guard let last = elements.popLast() else { return nil }
    guard let least = elements.first else { return last }
    var (hole, child) = (0, 1)
    while child < elements.count {
      if child + 1 < elements.count, elements[child + 1] < elements[child] { child += 1 }
      guard elements[child] < last else { break }
      elements[hole] = elements[child]
      (hole, child) = (child, 2 * child + 1)
    }
    elements[hole] = last
    return least
  }
}
