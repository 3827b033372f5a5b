package tokuden.casework.approval;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import tokuden.casework.CaseMail;
import tokuden.casework.Determination;
import tokuden.casework.Party;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;

/**
 * The hash of what is decided: SHA-256 over every field of the newest version, of the route and of
 * the draft's own names, each with its length before it, so that no letter can be changed or moved
 * from one field into the next.
 */
final class Frozen {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);

    private Frozen() {}

    static Sha256 hash(Draft draft) {
        Frozen frozen = new Frozen();
        frozen.put("tokuden draft 1");
        frozen.put(draft.number());
        frozen.put(draft.caseNumber());
        frozen.put(draft.act());
        frozen.put(draft.replaces().map(DraftNumber::text).orElse(""));
        frozen.all(draft.authors(), officer -> frozen.put(officer.id()));
        frozen.all(draft.route().stations(), frozen::station);
        frozen.version(draft.newest());
        return Sha256.of(frozen.bytes.toByteArray());
    }

    private void version(Version version) {
        put(version.number());
        put(version.by().id());
        put(version.at());
        put(version.text().title());
        put(version.text().gist());
        all(version.text().paragraphs(), this::paragraph);
        all(version.basis().addressees(), this::party);
        all(version.basis().determinations(), this::determination);
        all(version.basis().mails(), this::mail);
        all(
                version.basis().days().entrySet(),
                day -> {
                    put(day.getKey());
                    put(day.getValue());
                });
        stated(version.basis().stated());
    }

    /** Left out when empty, so that what was decided before acts stated anything keeps its hash. */
    private void stated(Map<String, String> stated) {
        if (!stated.isEmpty()) {
            all(
                    stated.entrySet(),
                    field -> {
                        put(field.getKey());
                        put(field.getValue());
                    });
        }
    }

    private void station(Station station) {
        put(station.kind());
        put(station.post());
        put(station.officer());
    }

    private void paragraph(Paragraph paragraph) {
        put(paragraph.mark());
        put(paragraph.text());
        all(paragraph.passages(), this::passage);
        all(paragraph.findings(), this::put);
    }

    private void passage(Passage passage) {
        put(passage.exhibit().hex());
        put(passage.part());
        put(passage.from());
        put(passage.to());
        put(passage.text());
    }

    private void party(Party party) {
        put(party.name());
        put(party.address());
        put(party.representative());
        put(party.part());
    }

    private void determination(Determination made) {
        put(made.findingId());
        put(made.mail().hex());
        put(made.sentOn());
        put(made.edition());
        put(made.key());
        put(made.provision().of());
        put(made.provision().citation());
        put(made.provision().confirmed());
        put(made.verdict());
        all(made.grounds(), this::passage);
        put(made.by());
        put(made.at());
        put(made.reason());
    }

    private void mail(CaseMail mail) {
        put(mail.exhibit().hex());
        put(mail.sentAt().map(Object::toString).orElse(""));
        put(mail.from());
        put(mail.subject());
    }

    private <T> void all(Collection<T> items, Consumer<T> each) {
        put(items.size());
        items.forEach(each);
    }

    private void put(Object field) {
        byte[] text = field.toString().getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(text.length).array());
        bytes.writeBytes(text);
    }
}
