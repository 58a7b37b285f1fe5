import Digest
import Testing

/// The vectors of FIPS 180-4 (its example files, and the empty text), and lengths round the 64-byte block.
@Suite struct SHA256Tests {
  @Test(
    "test vectors of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
          + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func vector(text: String, digest: String) { #expect(sha256(Array(text.utf8)) == digest) }

  @Test("a million letters a") func million() {
    #expect(
      sha256([UInt8](repeating: 0x61, count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("one byte more is another digest", arguments: [54, 55, 56, 63, 64, 65])
  func lengths(count: Int) {
    let one = sha256([UInt8](repeating: 0, count: count)),
      other = sha256([UInt8](repeating: 0, count: count + 1))
    #expect(one != other && one.utf8.count == 64 && one == one.lowercased())
  }
}
