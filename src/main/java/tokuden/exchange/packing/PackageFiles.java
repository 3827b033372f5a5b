package tokuden.exchange.packing;

/** Where everything lies in a package: who reads one relies on these names. */
public final class PackageFiles {
    public static final String CHECK_SHEET = "data/00_check-sheet.pdf";
    public static final String DOCUMENTS = "data/01_documents/";
    public static final String MAILS = "data/02_mails/";
    public static final String ANALYSIS = "data/03_analysis/";
    public static final String CUSTODY = "data/04_custody/custody-log.jsonl";
    public static final String JOURNAL = "data/04_custody/journal.jsonl";
    public static final String PACKAGE = "data/05_case/package.json";
    public static final String CASE = "data/05_case/case.json";
    public static final String CASE_MAILS = "data/05_case/mails.jsonl";
    public static final String DETERMINATIONS = "data/05_case/determinations.jsonl";
    public static final String LOG = "data/05_case/log.jsonl";
    public static final String OBJECTS = "data/05_case/objects.jsonl";
    public static final String DNS = "data/06_dns/";
    public static final String STATEMENT = "data/03_statement/statement.json";
    public static final String COPIES = "data/03_statement/copies.jsonl";
    public static final String STATEMENT_SIGNATURE = "meta/statement.json.p7s";
    public static final String README = "README.txt";
    public static final String SIGNATURE = "meta/manifest-sha256.txt.p7s";
    public static final String STAMP = "meta/manifest-sha256.txt.tst";

    /** Names the form of {@link #PACKAGE}. */
    public static final String FORMAT = "tokuden-package";

    public static final int VERSION = 1;

    private PackageFiles() {}
}
