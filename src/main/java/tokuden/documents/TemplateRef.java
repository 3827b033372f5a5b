package tokuden.documents;

import tokuden.evidence.Sha256;

/**
 * The wording a paper was composed with: which template, which version of it, and the hash of the
 * very file, so that it can be shown later which words were the office's.
 *
 * @param id stable name of the template, {@code warning}
 * @param hash of the bytes of the file
 */
public record TemplateRef(String id, int version, Sha256 hash) {
    /** {@code warning 1 3fa4…}, as metadata and journal name it. */
    public String text() {
        return id + " " + version + " " + hash.hex();
    }
}
