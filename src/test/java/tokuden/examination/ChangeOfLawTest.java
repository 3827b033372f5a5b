package tokuden.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.examination.Told.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tokuden.examination.sender.HeaderEvidence;
import tokuden.law.Act;
import tokuden.law.Breach;
import tokuden.law.Edition;
import tokuden.law.LawFiles;
import tokuden.reports.Statement;

/** The same mail, dated the day before and the day of each change of the act. */
class ChangeOfLawTest {
    private static final List<LocalDate> CHANGES =
            List.of(
                    LocalDate.of(2002, 7, 1),
                    LocalDate.of(2005, 11, 1),
                    LocalDate.of(2008, 12, 1),
                    LocalDate.of(2009, 9, 1),
                    LocalDate.of(2025, 6, 1));

    private final Act act = LawFiles.shipped();
    private final Examiner examiner =
            new Examiner(
                    act,
                    List.of(
                            new LabellingCheck(),
                            new ConsentCheck(),
                            new ConsentRecordCheck(),
                            new RefusalIgnoredCheck(),
                            new FalseSenderInformationCheck(new HeaderEvidence()),
                            new FictitiousAddressCheck()));

    @Test
    void each_side_of_each_change_has_the_articles_and_duties_of_its_own_edition() {
        List<Map<String, String>> sides = new ArrayList<>();
        for (LocalDate change : CHANGES) {
            sides.add(articles(change.minusDays(1)));
            sides.add(articles(change));
        }
        print(sides);

        for (int i = 0; i < CHANGES.size(); i++) {
            LocalDate change = CHANGES.get(i);
            assertThat(sides.get(2 * i)).isEqualTo(ofTheAct(change.minusDays(1)));
            assertThat(sides.get(2 * i + 1)).isEqualTo(ofTheAct(change));
        }
        assertThat(sides.get(0)).isEmpty();
        assertThat(sides.get(2).keySet())
                .contains("LABELLING/SENDING_MAIL_ADDRESS")
                .doesNotContain("FALSE_SENDER_INFORMATION", "CONSENT");
        assertThat(sides.get(3).keySet())
                .contains("FALSE_SENDER_INFORMATION", "LABELLING/AD_MARK")
                .doesNotContain("LABELLING/SENDING_MAIL_ADDRESS");
        assertThat(sides.get(5).keySet())
                .contains("CONSENT", "CONSENT_RECORD", "LABELLING/COMPLAINT_CONTACT")
                .doesNotContain("LABELLING/AD_MARK");
        assertThat(sides.get(4).get("FALSE_SENDER_INFORMATION")).isEqualTo("第6条");
        assertThat(sides.get(5).get("FALSE_SENDER_INFORMATION")).isEqualTo("第5条");
        assertThat(sides.get(8)).isEqualTo(sides.get(9));
    }

    /** What the examination says, by key. */
    private Map<String, String> articles(LocalDate day) {
        Statement company =
                told().consent(Statement.Consent.NO)
                        .relation(Statement.Relation.NONE)
                        .recipient(Statement.Recipient.COMPANY)
                        .statement();
        Examined mail = Examined.anAdvertisement().sentOn(day);
        Examination examination = examiner.examine(mail.hash(), mail.read(), company);
        assertThat(examination.edition()).isEqualTo(act.inForceOn(day).map(Edition::key));
        Map<String, String> articles = new TreeMap<>();
        examination.findings().forEach(f -> articles.put(f.key(), f.provision().cited()));
        return articles;
    }

    /** What the act says on that day, by key. */
    private Map<String, String> ofTheAct(LocalDate day) {
        Map<String, String> articles = new TreeMap<>();
        act.inForceOn(day)
                .ifPresent(
                        edition ->
                                edition.duties()
                                        .forEach(
                                                duty -> {
                                                    if (duty.items().isEmpty()) {
                                                        articles.put(
                                                                duty.breach().name(),
                                                                duty.provision().cited());
                                                    }
                                                    duty.items()
                                                            .forEach(
                                                                    item ->
                                                                            articles.put(
                                                                                    Breach.LABELLING
                                                                                            + "/"
                                                                                            + item
                                                                                                    .item(),
                                                                                    item.provision()
                                                                                            .cited()));
                                                }));
        return articles;
    }

    private static void print(List<Map<String, String>> sides) {
        TreeSet<String> keys = new TreeSet<>();
        sides.forEach(side -> keys.addAll(side.keySet()));
        StringBuilder table = new StringBuilder("key");
        CHANGES.forEach(day -> table.append(" | before ").append(day).append(" | from it"));
        for (String key : keys) {
            table.append('\n').append(key);
            sides.forEach(side -> table.append(" | ").append(side.getOrDefault(key, "-")));
        }
        System.out.println(table);
    }
}
