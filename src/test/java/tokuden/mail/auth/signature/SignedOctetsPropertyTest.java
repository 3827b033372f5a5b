package tokuden.mail.auth.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tokuden.mail.Span;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.dkim.Dkim;
import tokuden.mail.auth.domainkeys.DomainKeys;

/** One octet of a signed mail is changed: signed ones undo the verdict, others leave it alone. */
class SignedOctetsPropertyTest {
    private static final SigningPen RSA = SigningPen.rsa("example.jp", "rsa", 1024, 11);
    private static final SigningPen ED = SigningPen.ed25519("example.jp", "ed", 12);
    private static final Instant WHEN = Instant.parse("2026-04-06T00:00:10Z");
    private static final Zone ZONE =
            Zone.whole().text(RSA.name(), RSA.record()).text(ED.name(), ED.record());

    private static final String FREE = "X-Free: not signed at all\r\nX-Zone: 1\r\n\t(folded)\r\n";
    private static final String HEADER =
            FREE
                    + "From: shop@example.jp\r\nTo: a@example.com\r\nSubject: a b\r\n c\r\n"
                    + "Date: Mon, 6 Apr 2026 09:00:00 +0900\r\n";
    private static final String COVERED = "first line\r\n\r\n  second  line \r\nlast\r\n";
    private static final String BODY = COVERED + "and more\r\nof it";
    private static final String NAMES = "from:to:subject:date";
    private static final int WHOLE = -1;

    /**
     * A signed mail.
     *
     * @param limited a tail of the body is not signed
     * @param chosen only chosen fields are signed
     */
    private record Signed(byte[] octets, boolean limited, boolean chosen) {}

    private static List<Signed> simplySigned() {
        return List.of(
                signed(RSA, "simple/simple", WHOLE),
                signed(ED, "simple/simple", WHOLE),
                signed(RSA, "simple/simple", COVERED.length()),
                new Signed(RSA.domainKeys(HEADER, BODY, "simple", NAMES), false, true),
                new Signed(RSA.domainKeys(HEADER, BODY, "simple", ""), false, false));
    }

    @Provide
    Arbitrary<Signed> looselySigned() {
        return Arbitraries.of(
                signed(RSA, "relaxed/relaxed", WHOLE),
                signed(ED, "relaxed/relaxed", WHOLE),
                signed(RSA, "relaxed/simple", WHOLE),
                new Signed(RSA.domainKeys(HEADER, BODY, "nofws", NAMES), false, true));
    }

    @Provide
    Arbitrary<Signed> anySigned() {
        List<Signed> chosen = simplySigned().stream().filter(Signed::chosen).toList();
        return Arbitraries.oneOf(Arbitraries.of(chosen), looselySigned());
    }

    private static Signed signed(SigningPen pen, String forms, int length) {
        SigningPen.Wish wish = new SigningPen.Wish(forms, NAMES, "", length);
        return new Signed(pen.dkim(HEADER, BODY, wish), length != WHOLE, true);
    }

    /** Every signed octet, each changed by a bit, by its case, and into what parts a mail. */
    @Test
    void a_signed_octet_changed_in_any_way_never_passes() {
        for (Signed mail : simplySigned()) {
            assertThat(verdict(mail.octets()).result()).isEqualTo(AuthResult.PASS);
            for (int place : signedPlaces(mail)) {
                byte was = mail.octets()[place];
                for (int octet : new int[] {was ^ 1, was ^ 0x20, '\n', ' ', ';'}) {
                    byte[] changed = changed(mail.octets(), place, (byte) octet);
                    if (was != (byte) octet) {
                        assertThat(verdict(changed).result())
                                .as("octet %d of %s made %d", place, text(mail.octets()), octet)
                                .isNotEqualTo(AuthResult.PASS);
                    }
                }
            }
        }
    }

    /**
     * The CR after the last signed line made a LF: two line ends stand where one stood, the signed
     * octets are what they were, and the empty line is new in the part that {@code l=} leaves open.
     */
    @Test
    void an_empty_line_after_the_signed_part_changes_nothing_signed() {
        Signed mail = signed(RSA, "simple/simple", COVERED.length());
        int cr =
                new SignedMail(new Octets(mail.octets(), true)).body().from()
                        + COVERED.length()
                        - 2;

        byte[] changed = changed(mail.octets(), cr, (byte) '\n');

        assertThat(mail.octets()[cr]).isEqualTo((byte) '\r');
        assertThat(verdict(changed).result()).isEqualTo(AuthResult.PASS);
        assertThat(verdict(changed).bodyHash()).isEqualTo(verdict(mail.octets()).bodyHash());
    }

    @Property(tries = 1000, seed = "2026")
    void a_signed_letter_changed_into_another_never_passes_in_loose_forms_either(
            @ForAll("looselySigned") Signed mail,
            @ForAll @IntRange(max = 100_000) int place,
            @ForAll byte octet) {
        List<Integer> places =
                signedPlaces(mail).stream().filter(i -> mail.octets()[i] > ' ').toList();
        int at = places.get(place % places.size());
        Assume.that((octet & 0xFF) > ' ');
        Assume.that(Character.toLowerCase(octet) != Character.toLowerCase(mail.octets()[at]));

        assertThat(verdict(changed(mail.octets(), at, octet)).result())
                .isNotEqualTo(AuthResult.PASS);
    }

    @Property(tries = 1000, seed = "2026")
    void an_unsigned_octet_changed_leaves_the_verdict_as_it_is(
            @ForAll("anySigned") Signed mail,
            @ForAll @IntRange(max = 100_000) int place,
            @ForAll byte octet) {
        Assume.that(octet != '\r' && octet != '\n');
        List<Integer> places = freePlaces(mail);
        byte[] changed = changed(mail.octets(), places.get(place % places.size()), octet);

        Verdict before = verdict(mail.octets());
        Verdict after = verdict(changed);

        assertThat(before.result()).isEqualTo(AuthResult.PASS);
        assertThat(after.result()).isEqualTo(before.result());
        assertThat(after.reason()).isEqualTo(before.reason());
        assertThat(after.bodyHash()).isEqualTo(before.bodyHash());
        assertThat(after.trace()).isEqualTo(before.trace());
    }

    /**
     * Signed fields with their line ends, the own field without its value, the covered body; where
     * only a part of it is covered, without the line end before the part that is not.
     */
    private static List<Integer> signedPlaces(Signed mail) {
        SignedMail split = new SignedMail(new Octets(mail.octets(), true));
        Field own = split.fields().get(0);
        boolean domainKeys = own.name().startsWith("domainkey");
        List<Integer> places = new ArrayList<>();
        for (Field field : split.fields()) {
            boolean signed = !mail.chosen() || List.of(NAMES.split(":")).contains(field.name());
            if (signed && field != own) {
                add(places, field.from(), field.to() + 2);
            }
        }
        if (!domainKeys) {
            Span value = Statement.of(split, own).signatureValue();
            add(places, own.from(), value.from());
        }
        int covered = split.body().from() + COVERED.length() - 2;
        int end = mail.limited() ? covered : split.body().to();
        add(places, split.body().from(), end);
        return places;
    }

    /** The values of the free fields, between name and line end, and what follows {@code l=}. */
    private static List<Integer> freePlaces(Signed mail) {
        SignedMail split = new SignedMail(new Octets(mail.octets(), true));
        List<Integer> places = new ArrayList<>();
        for (Field field : split.fields()) {
            if (field.name().equals("x-free")) {
                add(places, field.colon() + 1, field.to());
            }
        }
        if (mail.limited()) {
            add(places, split.body().from() + COVERED.length(), split.body().to() - 7);
        }
        return places;
    }

    private static void add(List<Integer> places, int from, int to) {
        for (int i = from; i < to; i++) {
            places.add(i);
        }
    }

    private static byte[] changed(byte[] octets, int place, byte octet) {
        byte[] changed = octets.clone();
        changed[place] = octet;
        return changed;
    }

    private static Verdict verdict(byte[] octets) {
        Octets mail = new Octets(octets, true);
        boolean domainKeys = text(octets).startsWith("DomainKey-");
        return domainKeys
                ? new DomainKeys().verify(mail, ZONE, WHEN).get(0)
                : new Dkim().verify(mail, ZONE, WHEN).get(0);
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }
}
