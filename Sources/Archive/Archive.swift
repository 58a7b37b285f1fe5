private import CLibZip
private import Glibc

/// A zip package as a value: named parts in order.
public struct Archive: Equatable, Sendable {
  /// A part of the package.
  public struct Part: Equatable, Sendable {
    /// The path in the package, with `/`.
    public var name: String
    public var bytes: [UInt8]
    /// Whether the part stands uncompressed, as `mimetype` in OpenDocument must.
    public var isStored: Bool

    /// A part.
    public init(_ name: String, _ bytes: [UInt8], isStored: Bool = false) {
      (self.name, self.bytes, self.isStored) = (name, bytes, isStored)
    }
  }

  public var parts: [Part]

  /// A package of `parts`.
  public init(_ parts: [Part]) { self.parts = parts }

  /// The bytes of the part with this name.
  public subscript(name: String) -> [UInt8]? { parts.first { $0.name == name }?.bytes }
}

/// What the zip library refused; its own words, for a developer.
public struct ArchiveError: Error, Equatable, CustomStringConvertible {
  public let description: String
}

extension Archive {
  /// The package as zip bytes. Every part carries the same day at midnight, so equal parts give equal bytes; a
  /// zip knows the years 1980–2107, and another year becomes the nearest of these.
  ///
  /// - Throws: `ArchiveError` when memory runs out, a name stands twice, or there is no part.
  public func zipped(year: Int, month: Int, day: Int) throws(ArchiveError) -> [UInt8] {
    guard !parts.isEmpty else { throw ArchiveError(description: "geen onderdelen") }
    guard let source = unsafe zip_source_buffer_create(nil, 0, 0, nil) else {
      throw ArchiveError(description: "zip_source_buffer_create")
    }
    // Kept once for reading back; the package keeps it for itself.
    unsafe zip_source_keep(source)
    defer { unsafe zip_source_free(source) }
    guard let package = unsafe zip_open_from_source(source, CInt(ZIP_TRUNCATE), nil) else {
      unsafe zip_source_free(source)
      throw ArchiveError(description: "zip_open_from_source")
    }
    let date = UInt16((min(max(year, 1980), 2107) - 1980) << 9 | month << 5 | day)
    for part in parts {
      guard unsafe Archive.add(part, to: package, date: date) else {
        let message = unsafe String(cString: zip_strerror(package))
        unsafe zip_discard(package)
        throw ArchiveError(description: "\(part.name): \(message)")
      }
    }
    guard unsafe zip_close(package) == 0 else {
      let message = unsafe String(cString: zip_strerror(package))
      unsafe zip_discard(package)
      throw ArchiveError(description: message)
    }
    return try unsafe Archive.bytes(of: source)
  }

  /// Whether the part could be added with its method and date. The library owns a copy of the bytes from the moment
  /// that its source exists, and frees it with free(3).
  private static func add(_ part: Part, to package: OpaquePointer, date: UInt16) -> Bool {
    guard let bytes = unsafe malloc(max(1, part.bytes.count)) else { return false }
    unsafe bytes.copyMemory(from: part.bytes, byteCount: part.bytes.count)
    guard let content = unsafe zip_source_buffer(package, bytes, zip_uint64_t(part.bytes.count), 1) else {
      unsafe free(bytes)
      return false
    }
    let index = unsafe zip_file_add(package, part.name, content, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(content)
      return false
    }
    let method = part.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    return unsafe zip_set_file_compression(package, zip_uint64_t(index), method, 6) == 0
      && zip_file_set_dostime(package, zip_uint64_t(index), 0, date, 0) == 0
  }

  private static func bytes(of source: OpaquePointer) throws(ArchiveError) -> [UInt8] {
    var status = unsafe zip_stat_t()
    guard unsafe zip_source_open(source) == 0 else { throw ArchiveError(description: "zip_source_open") }
    defer { unsafe zip_source_close(source) }
    guard unsafe zip_source_stat(source, &status) == 0 else {
      throw ArchiveError(description: "zip_source_stat")
    }
    let count = Int(unsafe status.size)
    var read: zip_int64_t = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      read = unsafe zip_source_read(source, buffer.baseAddress, zip_uint64_t(count))
      filled = max(0, Int(read))
    }
    guard read == zip_int64_t(count) else { throw ArchiveError(description: "zip_source_read") }
    return bytes
  }

  /// Reads a package: at most 4,096 parts and 256 MiB unpacked, names inside the package only.
  ///
  /// - Throws: `ArchiveError` when the bytes are no such package.
  public init(unzipping bytes: [UInt8]) throws(ArchiveError) {
    guard !bytes.isEmpty else { throw ArchiveError(description: "geen zip-bestand") }
    let result: Result<[Part], ArchiveError> = unsafe bytes.withUnsafeBytes { bytes in
      do throws(ArchiveError) {
        return .success(try unsafe Archive.parts(in: bytes))
      } catch {
        return .failure(error)
      }
    }
    parts = try result.get()
  }

  private static func parts(in bytes: UnsafeRawBufferPointer) throws(ArchiveError) -> [Part] {
    guard let source = unsafe zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, nil)
    else {
      throw ArchiveError(description: "zip_source_buffer_create")
    }
    guard let package = unsafe zip_open_from_source(source, CInt(ZIP_RDONLY), nil) else {
      unsafe zip_source_free(source)
      throw ArchiveError(description: "geen zip-bestand")
    }
    defer { unsafe zip_discard(package) }
    let count = unsafe zip_get_num_entries(package, 0)
    guard count <= 4096 else { throw ArchiveError(description: "meer dan 4096 onderdelen") }
    var parts: [Part] = []
    var left = 256 << 20
    for index in 0..<zip_uint64_t(max(0, count)) {
      var status = unsafe zip_stat_t()
      guard unsafe zip_stat_index(package, index, 0, &status) == 0, let name = unsafe status.name else {
        throw ArchiveError(description: "onderdeel \(index)")
      }
      let path = unsafe String(cString: name)
      let size = Int(clamping: unsafe status.size)
      guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
        throw ArchiveError(description: "\(path): pad buiten het pakket")
      }
      guard size <= left else { throw ArchiveError(description: "\(path): te groot") }
      left -= size
      guard let file = unsafe zip_fopen_index(package, index, 0) else {
        throw ArchiveError(description: path)
      }
      defer { unsafe zip_fclose(file) }
      var read: zip_int64_t = 0
      let content = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
        read = unsafe zip_fread(file, buffer.baseAddress, zip_uint64_t(size))
        filled = max(0, Int(read))
      }
      // Only the read that meets the end checks the sum of the content.
      var beyond: UInt8 = 0
      let end = unsafe zip_fread(file, &beyond, 1)
      guard read == zip_int64_t(size), end == 0 else {
        throw ArchiveError(description: "\(path): beschadigd")
      }
      parts.append(Part(path, content, isStored: unsafe status.comp_method == UInt16(ZIP_CM_STORE)))
    }
    return parts
  }
}
