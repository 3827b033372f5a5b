package tokuden.examination.sender;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.evidence.Passage;
import tokuden.examination.sender.Sign.Element;
import tokuden.examination.sender.Sign.Side;
import tokuden.examination.sender.Sign.Weight;
import tokuden.mail.HeaderField;

/**
 * Signs from authentication: what the recorded SPF policy says of the connecting address, and what
 * the provider noted above the boundary (RFC 8601). A note below the boundary may be forged and is
 * not read.
 */
final class PolicySigns {
    private static final Pattern RESULT =
            Pattern.compile("(?i)\\b(spf|dkim|dmarc)=([a-z]{1,20})([^;]{0,500})");
    private static final Pattern SIGNER =
            Pattern.compile("(?i)header\\.(?:d|i)=@?([a-z0-9.-]{1,253})");
    private static final int MOST_NOTES = 10;

    private final HeaderEvidence.Facts facts;
    private final List<Sign> signs = new ArrayList<>();

    PolicySigns(HeaderEvidence.Facts facts) {
        this.facts = facts;
    }

    List<Sign> all() {
        if (facts.boundary().isPresent()) {
            recorded();
            notes().forEach(this::noted);
        }
        return signs;
    }

    private void recorded() {
        String domain = facts.returnPath().map(Domains::ofAddress).orElse("");
        if (domain.isEmpty()) {
            return;
        }
        switch (new RecordedSpf(facts.dns()).of(domain, facts.client())) {
            case PASS -> passed("spf-pass", domain, facts.boundaryPlace());
            case FAIL -> failed("spf-fail", Weight.STRONG, domain);
            case SOFTFAIL -> failed("spf-softfail", Weight.HINT, domain);
            case NEUTRAL, NONE, OPEN -> {
                // says nothing either way
            }
        }
    }

    /** What the provider noted on this delivery: above the boundary, under one of its names. */
    private List<HeaderField> notes() {
        int boundary = facts.boundary().map(line -> line.field().whole().from()).orElse(0);
        return facts.mail().all("Authentication-Results").stream()
                .filter(note -> note.whole().from() < boundary)
                .filter(
                        note ->
                                Route.trusted(
                                        note.text().split("[;\\s]", 2)[0],
                                        facts.statement().trustedBy()))
                .limit(MOST_NOTES)
                .toList();
    }

    private void noted(HeaderField note) {
        Matcher result = RESULT.matcher(note.text());
        while (result.find()) {
            String method = result.group(1).toLowerCase(Locale.ROOT);
            String outcome = result.group(2).toLowerCase(Locale.ROOT);
            if (outcome.equals("fail")) {
                failed(method + "-fail", Weight.STRONG, facts.fromDomain(), note);
            } else if (method.equals("dkim") && outcome.equals("pass")) {
                Matcher signer = SIGNER.matcher(result.group(3));
                String domain = signer.find() ? signer.group(1) : "";
                passed("dkim-pass", domain, List.of(facts.place(note)));
            } else if (method.equals("dmarc") && outcome.equals("pass")) {
                passed("dmarc-pass", facts.fromDomain(), List.of(facts.place(note)));
            }
        }
    }

    /** A pass counts only for the domain that the mail shows as its sender. */
    private void passed(String id, String domain, List<Passage> where) {
        boolean aligned = Domains.sameHolder(domain, facts.fromDomain());
        signs.add(
                new Sign(
                        id,
                        Side.AGAINST,
                        aligned ? Weight.STRONG : Weight.HINT,
                        Element.MAIL_ADDRESS,
                        true,
                        List.of(domain, facts.client()),
                        where));
    }

    private void failed(String id, Weight weight, String domain) {
        add(id, weight, domain, facts.boundaryPlace());
    }

    private void failed(String id, Weight weight, String domain, HeaderField note) {
        add(id, weight, domain, List.of(facts.place(note)));
    }

    private void add(String id, Weight weight, String domain, List<Passage> where) {
        signs.add(
                new Sign(
                        id,
                        Side.FOR,
                        weight,
                        Element.MAIL_ADDRESS,
                        true,
                        List.of(domain, facts.client()),
                        where));
    }
}
