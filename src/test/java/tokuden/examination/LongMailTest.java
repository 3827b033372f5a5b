package tokuden.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tokuden.evidence.Sha256;
import tokuden.examination.sender.HeaderEvidence;
import tokuden.law.LawFiles;
import tokuden.mail.Mail;
import tokuden.reports.Statement;

class LongMailTest {
    /** Far above what is needed, so that only work out of proportion fails. */
    private static final Duration BOUND = Duration.ofMillis(200);

    private final Examiner examiner =
            new Examiner(
                    LawFiles.shipped(),
                    List.of(
                            new ConsentCheck(),
                            new RefusalIgnoredCheck(),
                            new FalseSenderInformationCheck(new HeaderEvidence()),
                            new FictitiousAddressCheck()));

    @Test
    void half_a_megabyte_of_text_is_examined_in_proportion() {
        String line = "東京都\u200b千代田区の全品\u200d半額セール 1,980円 http://shop.example.com/a ";
        Examined mail =
                Examined.aMail("セール", (line + "\n").repeat(5_000)).sentOn(LocalDate.of(2026, 1, 5));
        Mail read = mail.read();
        Sha256 hash = mail.hash();
        examiner.examine(hash, read, Statement.NOTHING);

        Examination examination = examiner.examine(hash, read, Statement.NOTHING);
        Duration taken = Duration.ofDays(1);
        for (int i = 0; i < 10; i++) {
            long start = System.nanoTime();
            examiner.examine(hash, read, Statement.NOTHING);
            Duration once = Duration.ofNanos(System.nanoTime() - start);
            taken = once.compareTo(taken) < 0 ? once : taken;
        }

        System.out.println("long mail examined in " + taken.toMillis() + " ms");
        assertThat(taken).isLessThan(BOUND);
        assertThat(examination.suspected()).isEmpty();
    }
}
