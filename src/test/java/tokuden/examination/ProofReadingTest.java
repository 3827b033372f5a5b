package tokuden.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.law.Breach;
import tokuden.law.EditionKey;
import tokuden.law.LawFiles;
import tokuden.memory.MemoryStore;
import tokuden.reports.Channel;
import tokuden.reports.Provenance;
import tokuden.reports.Report;
import tokuden.reports.Statement;
import tokuden.work.Progress;

class ProofReadingTest {
    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final Breach LABELLING = Breach.LABELLING;

    private final MemoryStore store = new MemoryStore();
    private final Examiner examiner =
            new Examiner(LawFiles.shipped(), List.of(new LabellingCheck(), new ConsentCheck()));
    private final ReportedMails mails = new ReportedMails(store.exhibits(), store.reports());
    private final ProofReading reading = new ProofReading(mails, examiner);

    @Test
    void each_piece_of_proof_keeps_its_mail_and_editions_stay_apart() {
        Sha256 old = sealed(Examined.anAdvertisement().sentOn(LocalDate.of(2007, 4, 1)));
        Sha256 later = sealed(Examined.anAdvertisement().sentOn(LocalDate.of(2012, 4, 1)));

        List<ProofTable> tables = reading.of(List.of(old, later), LABELLING, Progress.UNWATCHED);

        assertThat(tables)
                .extracting(ProofTable::edition)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(tables).hasSize(2);
        assertThat(row(tables.get(0), "sent").speaksFor())
                .extracting(ProofTable.Attributed::mail)
                .containsExactly(later);
        assertThat(row(tables.get(1), "sent").speaksFor())
                .extracting(ProofTable.Attributed::mail)
                .containsExactly(old);
    }

    @Test
    void an_element_proven_in_one_mail_is_still_missing_in_the_other() {
        Sha256 told =
                sealed(
                        Examined.anAdvertisement().sentOn(LocalDate.of(2012, 4, 1)),
                        Statement.NOTHING);
        Sha256 refused =
                sealed(
                        Examined.anAdvertisement().sentOn(LocalDate.of(2012, 4, 2)),
                        saying(Statement.Consent.NO));

        ProofTable table =
                reading.of(List.of(told, refused), Breach.CONSENT, Progress.UNWATCHED).get(0);

        ProofTable.Row row = row(table, "no-consent");
        assertThat(row.without()).containsExactly(told);
        assertThat(row.missing()).contains(ProofMatrix.NextStep.ASK_REPORTER);
        assertThat(row.speaksFor()).extracting(ProofTable.Attributed::mail).containsOnly(refused);
    }

    @Test
    void under_the_other_edition_the_other_statement_of_time_is_the_proof() {
        Sha256 mail =
                sealed(
                        Examined.anAdvertisement()
                                .date("Sun, 30 Nov 2008 23:50:00 +0900")
                                .received("Mon, 1 Dec 2008 00:10:00 +0900"));

        List<ProofTable> tables = reading.of(List.of(mail), LABELLING, Progress.UNWATCHED);

        assertThat(tables)
                .extracting(t -> row(t, "sent").speaksFor().get(0).proof().reason().key())
                .containsExactly("proof.sent.RECEIVED_FIELD", "proof.sent.DATE_FIELD");
    }

    @Test
    void a_time_without_zone_proves_the_other_day_only_as_possible() {
        Sha256 mail = sealed(Examined.anAdvertisement().date("Mon, 1 Dec 2008 02:00:00"));

        List<ProofTable> tables = reading.of(List.of(mail), LABELLING, Progress.UNWATCHED);

        assertThat(tables)
                .extracting(t -> row(t, "sent").speaksFor().get(0).proof().reason())
                .extracting(Reason::key)
                .containsExactly("proof.sent.DATE_FIELD", "proof.sent.ZONE_UNKNOWN");
        assertThat(tables)
                .allSatisfy(
                        t ->
                                assertThat(
                                                row(t, "sent")
                                                        .speaksFor()
                                                        .get(0)
                                                        .proof()
                                                        .reason()
                                                        .in(Locale.ENGLISH))
                                        .contains("2008"));
    }

    @Test
    void the_reason_of_most_mails_stands_first() {
        List<Sha256> three =
                List.of(
                        Sha256.of(new byte[] {1}),
                        Sha256.of(new byte[] {2}),
                        Sha256.of(new byte[] {3}));
        List<ProofTable.Attributed> proofs = new ArrayList<>();
        proofs.add(proof(three.get(0), "proof.element.act"));
        three.forEach(mail -> proofs.add(proof(mail, "proof.element.sent")));
        three.forEach(mail -> proofs.add(proof(mail, "proof.element.sent")));

        List<ProofTable.Reasoned> reasons = ProofTable.Row.byReason(proofs);

        assertThat(reasons)
                .extracting(r -> r.reason().key())
                .containsExactly("proof.element.sent", "proof.element.act");
        assertThat(reasons.get(0).mails()).containsExactlyElementsOf(three);
    }

    @Test
    void a_mail_counts_once_for_a_duty_under_its_gravest_result_and_for_each_edition() {
        Sha256 mail =
                sealed(
                        Examined.anAdvertisement()
                                .date("Sun, 30 Nov 2008 23:50:00 +0900")
                                .received("Mon, 1 Dec 2008 00:10:00 +0900"));
        ReportedMail one = mails.of(mail);

        List<DutyTally> tallies =
                DutyTally.of(List.of(examiner.examine(mail, one.mail(), one.statement())));

        assertThat(tallies)
                .filteredOn(t -> t.breach() == LABELLING)
                .hasSize(2)
                .allSatisfy(t -> assertThat(t.mails().values()).containsExactly(1));
        assertThat(tallies.get(0).edition()).isEqualTo(new EditionKey(LocalDate.of(2008, 12, 1)));
    }

    private static ProofTable.Attributed proof(Sha256 mail, String reason) {
        Proof proof = new Proof(Proof.ACT, Proof.Side.FOR, new Reason(reason), List.of());
        return new ProofTable.Attributed(mail, proof);
    }

    private static ProofTable.Row row(ProofTable table, String element) {
        return table.rows().stream()
                .filter(r -> r.element().id().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private static Statement saying(Statement.Consent consent) {
        Statement n = Statement.NOTHING;
        return new Statement(
                Optional.of(consent),
                n.relation(),
                n.recipient(),
                n.refusalTextBesidePublication(),
                n.refusals(),
                n.dns(),
                n.trustedBy(),
                n.headersComplete(),
                n.partial(),
                n.recipients());
    }

    private Sha256 sealed(Examined mail) {
        return sealed(mail, Statement.NOTHING);
    }

    private Sha256 sealed(Examined mail, Statement statement) {
        Origin origin = new Origin("a.eml", Origin.Kind.FILE, NOW, "u1", Optional.empty());
        Sha256 hash =
                new Sealing(store.exhibits()).seal(mail.read().octets(), origin).exhibit().hash();
        store.reports()
                .add(
                        List.of(
                                new Report(
                                        0,
                                        hash,
                                        "a.eml",
                                        Channel.INFORMATION,
                                        Provenance.ORIGINAL,
                                        NOW,
                                        "",
                                        "",
                                        Optional.empty(),
                                        statement)));
        return hash;
    }
}
