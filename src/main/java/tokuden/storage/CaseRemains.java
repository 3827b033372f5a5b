package tokuden.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.casework.CaseNumber;
import tokuden.evidence.Sha256;
import tokuden.storage.state.RowChange;

/**
 * What of a store belongs to one case alone: its rows, the originals no other case and no other
 * report holds, the containers all of whose mails go with it.
 *
 * @param mails the originals that go
 * @param left originals of the case that stay
 */
record CaseRemains(CaseNumber number, List<Sha256> mails, List<Sha256> left, List<Long> reports) {
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Set<String> BY_CASE =
            Set.of("case_file", "case_mail", "case_entry", "circle", "draft");
    private static final Set<String> BY_MAIL = Set.of("report", "examination", "seen_mark");

    /** Those of that case as the tables are now. */
    static CaseRemains of(Connection connection, CaseNumber number) throws SQLException {
        Sql sql = new Sql(connection);
        Set<String> held = new LinkedHashSet<>(mailsOf(sql, number));
        Set<String> going = new LinkedHashSet<>();
        for (String hash : mentioned(sql, number, held)) {
            if (isThere(sql, hash) && !isHeldElsewhere(sql, number, hash, held.contains(hash))) {
                going.add(hash);
            }
        }
        Set<String> left = new TreeSet<>(held);
        left.removeAll(going);
        for (String container : containers(sql, going)) {
            boolean emptied = going.containsAll(inside(sql, container));
            (emptied && !isHeldElsewhere(sql, number, container, true) ? going : left)
                    .add(container);
        }
        List<Long> reports = new ArrayList<>();
        for (String hash : going) {
            reports.addAll(
                    sql.list("select id from report where mail = ?", r -> r.getLong(1), hash));
        }
        return new CaseRemains(number, hashes(going), hashes(left), reports);
    }

    private static List<String> mailsOf(Sql sql, CaseNumber number) throws SQLException {
        return sql.list(
                "select mail from case_mail where case_number = ? order by ordinal",
                r -> r.getString(1),
                number.text());
    }

    /** The mails of the case and whatever else its log, its drafts and its file name by hash. */
    private static Set<String> mentioned(Sql sql, CaseNumber number, Set<String> held)
            throws SQLException {
        Set<String> all = new LinkedHashSet<>(held);
        List<String> contents = new ArrayList<>();
        for (String table : List.of("case_entry", "draft")) {
            contents.addAll(
                    sql.list(
                            "select content from " + table + " where case_number = ?",
                            r -> r.getString(1),
                            number.text()));
        }
        contents.addAll(
                sql.list(
                        "select content from case_file where number = ?",
                        r -> r.getString(1),
                        number.text()));
        for (String content : contents) {
            Matcher hash = HASH.matcher(content);
            while (hash.find()) {
                all.add(hash.group());
            }
        }
        return all;
    }

    private static boolean isThere(Sql sql, String hash) throws SQLException {
        return any(sql, "select 1 from exhibit where hash = ?", hash);
    }

    /** A report on a mail that was never in this case holds it too. */
    private static boolean isHeldElsewhere(
            Sql sql, CaseNumber number, String hash, boolean ownReports) throws SQLException {
        return any(
                        sql,
                        "select 1 from case_mail where mail = ? and case_number <> ?",
                        hash,
                        number.text())
                || !ownReports && any(sql, "select 1 from report where mail = ?", hash);
    }

    private static List<String> containers(Sql sql, Set<String> mails) throws SQLException {
        Set<String> all = new LinkedHashSet<>();
        for (String hash : mails) {
            all.addAll(
                    sql.list(
                            "select carrier from origin where exhibit = ? and carrier is not null",
                            r -> r.getString(1),
                            hash));
        }
        all.removeAll(mails);
        return List.copyOf(all);
    }

    private static List<String> inside(Sql sql, String container) throws SQLException {
        return sql.list(
                "select exhibit from origin where carrier = ?", r -> r.getString(1), container);
    }

    private static boolean any(Sql sql, String select, Object... args) throws SQLException {
        return !sql.list(select + " fetch first 1 row only", r -> 1, args).isEmpty();
    }

    private static List<Sha256> hashes(Set<String> texts) {
        return texts.stream().map(Sha256::new).toList();
    }

    /** Says of rows in state records whether they belong to it. */
    Belonging belonging() {
        Set<String> hashes = new HashSet<>(mails.stream().map(Sha256::hex).toList());
        return new Belonging(number.text(), hashes, new HashSet<>(reports));
    }

    /** Which rows belong to a case that goes. */
    record Belonging(String number, Set<String> mails, Set<Long> reports) {
        boolean has(RowChange change) {
            if (change.gone()) {
                return false;
            }
            String table = change.table();
            if (BY_CASE.contains(table)) {
                String column = table.equals("case_file") ? "number" : "case_number";
                return change.values().path(column).asText().equals(number);
            }
            if (BY_MAIL.contains(table)) {
                return mails.contains(change.values().path("mail").asText());
            }
            return table.equals("reporter")
                    && reports.contains(change.values().path("report").asLong());
        }
    }
}
