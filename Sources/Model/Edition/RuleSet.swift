/// The rules of an omgevingsplan on one matter (*regelset*): a paragraaf, of which each article is a clause.
public struct RuleSet: Equatable, Identifiable, Sendable {
  public typealias ID = String

  public var id: ID
  /// The heading of the paragraaf.
  public var title: String
  /// Empty for a set whose articles a skeleton places, whatever is decided.
  public var subjects: [SubjectID]
  /// Where its rules apply.
  public var places: [Place]
  /// Sets and clauses to read beside it (*verwant*).
  public var related: [String]
  /// The paragraphs of the general explanation (*algemene toelichting*).
  public var explanation: [[Phrase]]
  public var articles: [Rule]

  /// A set of rules.
  public init(
    id: ID, title: String, subjects: [SubjectID], places: [Place], related: [String] = [],
    explanation: [[Phrase]], articles: [Rule]
  ) {
    (self.id, self.title, self.subjects, self.places) = (id, title, subjects, places)
    self.related = related
    (self.explanation, self.articles) = (explanation, articles)
  }

  /// What a plan says of one article beside its words.
  public struct Rule: Equatable, Sendable {
    public var clause: Clause.ID
    /// The kinds of rule that stand in it; empty for an article that serves the others, such as its scope.
    public var types: [PlanRuleType]
    /// Whom or what it is about; nil for an article that is about no activity.
    public var activity: String?
    /// Where it applies (*werkingsgebied*), in words.
    public var area: String
    public var basis: String
    /// Nil for an article that nobody needs to find by its subject.
    public var annotation: Annotation?
    /// The paragraphs of the explanation of the article (*artikelsgewijze toelichting*).
    public var explanation: [[Phrase]]

    /// An article of a set of rules.
    public init(
      clause: Clause.ID, types: [PlanRuleType], activity: String?, area: String, basis: String,
      annotation: Annotation?, explanation: [[Phrase]]
    ) {
      (self.clause, self.types, self.activity, self.area) = (clause, types, activity, area)
      (self.basis, self.annotation, self.explanation) = (basis, annotation, explanation)
    }
  }

  /// Whether it has rules for a subject at a place.
  public func isAbout(_ subject: SubjectID, at place: Place) -> Bool {
    subjects.contains(subject) && places.contains(place)
  }

  /// Whether one of its articles is a rule of this kind.
  public func has(_ type: PlanRuleType) -> Bool { articles.contains { $0.types.contains(type) } }
}

/// Hints for annotating a rule with IMOW, for who brings it into the plan. The codes are those of its closed lists
/// (waardelijsten 4.3.0); without a unit from the list the value is annotated as standing in the text
/// (*waardeInRegeltekst*).
public struct Annotation: Equatable, Sendable {
  public var themes: [String]
  public var activityGroup: String?
  /// The name and group of a norm or omgevingswaarde.
  public var norm: String?
  public var normGroup: String?
  public var unit: String?
  /// The type of an area that the rule designates, and its group.
  public var designation: String?
  public var designationGroup: String?

  /// Hints.
  public init(
    themes: [String], activityGroup: String? = nil, norm: String? = nil, normGroup: String? = nil,
    unit: String? = nil, designation: String? = nil, designationGroup: String? = nil
  ) {
    (self.themes, self.activityGroup) = (themes, activityGroup)
    (self.norm, self.normGroup, self.unit) = (norm, normGroup, unit)
    (self.designation, self.designationGroup) = (designation, designationGroup)
  }
}

extension PlanRuleType {
  /// The class of a juridische regel in IMOW 2.0.0.
  public var imowClass: String { self == .omgevingswaarde ? "Omgevingswaarderegel" : "RegelVoorIedereen" }

  /// The code of IMOW's list *activiteitregelkwalificatie*; nil for a rule that qualifies no activity.
  public var qualification: String? {
    switch self {
    case .verbod: "verbod"
    case .gebod: "gebod"
    case .vergunningplicht: "vergunningplicht"
    case .meldplicht: "meldingsplicht"
    case .informatieplicht: "informatieplicht"
    case .zorgplicht: "zorgplicht"
    case .maatwerkvoorschrift: "maatwerkvoorschriftbevoegdheid"
    case .aanvraagvereiste, .beoordelingsregel, .vergunningvoorschrift, .openNorm, .welstandscriterium:
      "anders geduid"
    case .functie, .omgevingswaarde: nil
    }
  }
}
