extension Section {
  static let figures = Section(
    name: "figures",
    keys: [
      "document": "Brief aan de raad, 25 maart 2026",
      "forms": "[{name: straathoekwerk, activities: [straatronde], hours: 46}]",
      "total": "118h",
      "familiar_faces": "2",
    ])
  static let form = Section(
    name: "form",
    keys: [
      "name": "straathoekwerk",
      "activities": "[straatronde]",
      "hours": "46",
      "sense": "at_least",
      "source": "Het straathoekwerk gaat naar minimaal 46 uur per week.",
    ])
}
