package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tokuden.documents.Run;
import tokuden.documents.Source;
import tokuden.documents.wording.Phrases;
import tokuden.evidence.Sha256;

/**
 * The evidence of a paper (資料), numbered by its order: 資料1, 資料2 … A statement names a piece by its
 * id, so that numbers and references stay right when a piece is put in between.
 */
public record Evidence(List<Piece> pieces) {
    public Evidence {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of evidence.
     *
     * @param id how statements name it; not printed
     * @param title 標目
     * @param author 作成者
     * @param made 作成（取得）年月日
     * @param original true for 原本, false for 写し
     * @param proves 立証趣旨
     * @param pages 頁; empty where pages are not counted
     * @param hash of the sealed original
     * @param note 備考, such as how it was obtained
     */
    public record Piece(
            String id,
            String title,
            String author,
            Optional<LocalDate> made,
            boolean original,
            String proves,
            Optional<Integer> pages,
            Optional<Sha256> hash,
            String note) {}

    /** Words that rest on pieces of evidence, named by id. */
    public record Stated(String text, List<String> evidence) {
        public Stated {
            evidence = List.copyOf(evidence);
        }
    }

    /** {@code 資料3} */
    String label(int index, Phrases phrases) {
        return phrases.text("evidence.label", java.util.Map.of("number", "" + (index + 1)));
    }

    /** The words, with the numbers of what they rest on in brackets, and with those as sources. */
    List<Run> stated(Stated stated, Phrases phrases) {
        List<Run> runs = new java.util.ArrayList<>();
        List<Source> sources =
                stated.evidence().stream()
                        .flatMap(id -> find(id).flatMap(Piece::hash).stream())
                        .map(h -> (Source) new Source.Sealed(h))
                        .toList();
        runs.add(Run.plain(Lines.joined(stated.text())).from(sources));
        if (!stated.evidence().isEmpty()) {
            String labels =
                    stated.evidence().stream()
                            .filter(id -> find(id).isPresent())
                            .map(id -> label(index(id), phrases))
                            .collect(Collectors.joining(phrases.text("mails.between")));
            runs.add(Run.plain(labels.isEmpty() ? "" : "（" + labels + "）").from(sources));
            stated.evidence().stream()
                    .filter(id -> find(id).isEmpty())
                    .forEach(id -> runs.add(Run.missing("【未記入：" + id + "】")));
        }
        return runs.stream().filter(r -> !r.text().isEmpty()).toList();
    }

    private Optional<Piece> find(String id) {
        return pieces.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private int index(String id) {
        return pieces.stream().map(Piece::id).toList().indexOf(id);
    }
}
