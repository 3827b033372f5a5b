package tokuden.documents.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.casework.Determination;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.Source;
import tokuden.documents.wording.Phrases;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;

/**
 * The analysis of one mail (電子メール分析票): its seal, its header as it stands, its route, three
 * statements on its sender that are never made one, and what a person has determined about it.
 */
public final class MailAnalysisForm implements Form<MailAnalysisForm.Facts> {
    /** A header line, with the byte range it stands in. */
    public record HeaderLine(String text, long from, long to) {}

    /**
     * A station of the route, the newest first.
     *
     * @param trusted recorded by a host that is trusted; else only claimed (申告値)
     */
    public record Hop(String from, String by, Optional<Instant> at, boolean trusted, String note) {}

    /** One of the three statements and the steps it rests on. */
    public record Said(String result, List<String> steps) {
        public Said {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What a sheet says.
     *
     * @param label how the case names the mail, {@code 証3}
     * @param size in bytes
     * @param origin how it came to the office
     * @param recorded what the receiving provider recorded
     * @param bodyHash whether the body is still what was signed; needs no DNS
     * @param verified what verification with dated DNS answers gave
     * @param dnsAnswers seal of the DNS answers it rests on
     * @param program name and version of the program that read it
     */
    public record Facts(
            String id,
            String caseNumber,
            String label,
            LocalDate madeOn,
            Sha256 exhibit,
            long size,
            Instant sealedAt,
            Person importer,
            String origin,
            List<HeaderLine> header,
            List<Hop> route,
            Said recorded,
            Said bodyHash,
            Said verified,
            Optional<Sha256> dnsAnswers,
            List<Determination> determined,
            String program,
            Person analyst) {
        public Facts {
            header = List.copyOf(header);
            route = List.copyOf(route);
            determined = List.copyOf(determined);
        }
    }

    @Override
    public String kind() {
        return "mail-analysis";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Document compose(Facts facts, Stationery stationery) {
        Paper paper = new Paper(kind(), stationery);
        Phrases phrases = paper.phrases();
        List<Source> sealed = List.of(new Source.Sealed(facts.exhibit()));
        paper.fields()
                .text("事案番号", facts.caseNumber())
                .runs("証", List.of(Run.plain(facts.label()).from(sealed)))
                .day("作成日", facts.madeOn())
                .runs("原本", List.of(Run.fixed(facts.exhibit().hex()).from(sealed)))
                .number("大きさ", facts.size())
                .time("封緘日時", Optional.of(facts.sealedAt()))
                .text("取込者", facts.importer().text())
                .text("入手の経路", facts.origin())
                .part("ヘッダー", header(facts))
                .part("経路", route(facts, phrases).blocks())
                .text("記録", facts.recorded().result())
                .lines("記録の過程", facts.recorded().steps())
                .text("本文", facts.bodyHash().result())
                .lines("本文の過程", facts.bodyHash().steps())
                .text("検証", facts.verified().result())
                .lines("検証の過程", facts.verified().steps())
                .text("応答の原本", facts.dnsAnswers().map(Sha256::hex).orElse(""))
                .part("認定", determined(facts, stationery, phrases).blocks())
                .text("プログラム", facts.program())
                .text("分析者", facts.analyst().text());
        return paper.document(facts.id(), facts.madeOn(), false);
    }

    private static List<Block> header(Facts facts) {
        List<Run> lines = new ArrayList<>();
        for (HeaderLine line : facts.header()) {
            Passage bytes =
                    new Passage(facts.exhibit(), "header", line.from(), line.to(), line.text());
            lines.add(Run.fixed(line.text()).from(List.of(new Source.Bytes(bytes))));
        }
        return lines.isEmpty() ? List.of() : List.of(new Block.Verbatim(lines));
    }

    private static Rows route(Facts facts, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns.route"));
        for (int i = 0; i < facts.route().size(); i++) {
            Hop hop = facts.route().get(i);
            rows.row(
                    Run.plain("" + (i + 1)),
                    Rows.fixed(hop.from()),
                    Rows.fixed(hop.by()),
                    Run.plain(hop.at().map(Times::seconds).orElse(phrases.text("sent.unknown"))),
                    Run.plain(phrases.text(hop.trusted() ? "hop.recorded" : "hop.claimed")),
                    Rows.words(hop.note()));
        }
        return rows;
    }

    private static Rows determined(Facts facts, Stationery stationery, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns.determined"));
        for (Determination one : facts.determined()) {
            Charge charge = Charge.of(List.of(one), stationery.act()).get(0);
            List<Source> sources = List.of(new Source.Determined(one.findingId()));
            rows.row(
                    Run.plain(charge.heading(phrases)).from(sources),
                    Run.plain(charge.citation(phrases)).from(sources),
                    Run.plain(phrases.text("verdict." + one.verdict())).from(sources),
                    Run.plain(reason(one, phrases)).from(sources));
        }
        return rows;
    }

    private static String reason(Determination one, Phrases phrases) {
        String reason = PlaceWords.told(Lines.joined(one.reason()), phrases);
        return phrases.text("reason.by", Map.of("reason", reason, "by", one.by()));
    }
}
