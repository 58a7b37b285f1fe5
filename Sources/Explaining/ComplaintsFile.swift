public import Diagnostics

/// What keeps a file from being read, for a program (`borging/klachten/1`).
public struct ComplaintsFile: Encodable {
  struct Complaint: Encodable {
    var bestand: String
    var regel: Int
    var kolom: Int
    var klacht: String
    var advies: String
  }

  var schema = "borging/klachten/1"
  var klachten: [Complaint]

  /// The complaints in their order.
  public init(_ complaints: [Diagnostic]) {
    klachten = complaints.map {
      Complaint(
        bestand: $0.location.file, regel: $0.location.line, kolom: $0.location.column, klacht: $0.problem,
        advies: $0.remedy)
    }
  }
}
