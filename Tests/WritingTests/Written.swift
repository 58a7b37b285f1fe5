import Documents
import Foundation
import Model
import Writing

extension HouseStyle {
  /// The house style that comes with the program.
  static func shipped() throws -> HouseStyle {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    return try HouseStyle(reading: root.appending(path: "Templates/huisstijl/borging").path())
  }
}

/// The house style that comes with the program.
let houseStyle: HouseStyle = {
  do {
    return try .shipped()
  } catch {
    fatalError("\(error)")
  }
}()

extension Document {
  /// The sample with another main text.
  static func sample(main blocks: [Block], then sections: [Section] = []) -> Document {
    var document = Document.sample
    document.sections = [Section(.main, blocks: blocks)] + sections
    return document
  }
}
