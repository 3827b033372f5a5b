package tokuden.exchange;

import java.nio.file.Path;

/** A file to be taken in: under which name lists and origins know it, and where it lies. */
public record SourceFile(String name, Path path) {}
