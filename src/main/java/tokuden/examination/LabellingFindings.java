package tokuden.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tokuden.evidence.Passage;
import tokuden.examination.label.AdMark;
import tokuden.examination.label.Labels;
import tokuden.examination.label.SendingAddress;
import tokuden.examination.label.Sighting;
import tokuden.examination.label.Sighting.State;
import tokuden.examination.label.Stretch;
import tokuden.law.Article;
import tokuden.law.Breach;
import tokuden.law.Duty.Item;
import tokuden.law.Duty.Placement;
import tokuden.law.LabellingItem;
import tokuden.mail.Defect;
import tokuden.mail.Span;

/** Turns what is seen of each item of labelling in one mail into findings. */
final class LabellingFindings {
    /** Defects of a mail behind which text may be lost. */
    private static final Set<String> TEXT_LOST =
            Set.of(
                    "boundary-missing",
                    "boundary-not-closed",
                    "boundary-not-found",
                    "base64-broken",
                    "too-much-text",
                    "too-many-parts",
                    "too-deep",
                    "transfer-encoding-unknown",
                    "charset-broken-letters",
                    "html-unreadable");

    private final Examinee examinee;
    private final Labels labels;

    LabellingFindings(Examinee examinee) {
        this.examinee = examinee;
        this.labels = Labels.of(examinee.mail());
    }

    List<Finding> of(List<Item> items) {
        return items.stream().map(this::finding).toList();
    }

    private Finding finding(Item item) {
        if (onlyNameDemanded() && item.item() != LabellingItem.SENDER_NAME) {
            Reason reason = new Reason("labelling.incidental", named(item));
            return finding(item, Result.NOT_APPLICABLE, reason, List.of());
        }
        Placement placement = item.placeFor(examinee.method());
        return switch (item.item()) {
            case AD_MARK -> mark(item, placement);
            case SENDING_MAIL_ADDRESS -> from(item);
            case CHARSET -> judged(item, labels.sameCharset());
            case SENDER_NAME,
                    OPT_OUT_ADDRESS,
                    OPT_OUT_STATEMENT,
                    POSTAL_ADDRESS,
                    PHONE,
                    COMPLAINT_CONTACT ->
                    judged(item, labels.of(item, placement.place()));
        };
    }

    /** Advertising in passing in a mail about a contract and the like. */
    private boolean onlyNameDemanded() {
        return examinee.applicability().incidental()
                && examinee.edition().article(Article.INCIDENTAL_ADVERTISING).isPresent();
    }

    private Finding mark(Item item, Placement placement) {
        Sighting seen = new AdMark(item.text(), placement.place()).in(examinee.mail());
        boolean sure = seen.state() == State.SHOWN;
        if (!placement.confirmed() && !sure) {
            return finding(
                    item,
                    Result.UNDECIDABLE,
                    new Reason("labelling.place-unconfirmed", named(item)),
                    passages(seen.stretches()));
        }
        boolean headerLacks = !examinee.headersAsReceived() && seen.stretches().isEmpty();
        return headerLacks ? headerIncomplete(item) : decided(item, seen);
    }

    private Finding from(Item item) {
        Sighting seen = SendingAddress.in(examinee.mail());
        boolean headerLacks = !examinee.headersAsReceived() && seen.state() == State.MISSING;
        return headerLacks ? headerIncomplete(item) : decided(item, seen);
    }

    private Finding headerIncomplete(Item item) {
        return finding(
                item,
                Result.UNDECIDABLE,
                new Reason("labelling.header-incomplete", named(item)),
                List.of());
    }

    private Finding judged(Item item, List<Sighting> seen) {
        boolean all = seen.stream().allMatch(s -> s.state() == State.SHOWN);
        if (all && !seen.isEmpty()) {
            Reason reason = reason(item, seen.get(0));
            return finding(item, Result.CLEAR, reason, passages(stretches(seen)));
        }
        if (seen.stream().anyMatch(s -> s.state() == State.SHOWN)) {
            return finding(
                    item,
                    Result.UNDECIDABLE,
                    new Reason("labelling.in-one-shape-only", named(item)),
                    passages(stretches(seen)));
        }
        Sighting most = seen.stream().reduce(LabellingFindings::better).orElseThrow();
        if (most.state() == State.DOUBTFUL) {
            return decided(item, most);
        }
        return incomplete()
                .map(
                        key ->
                                finding(
                                        item,
                                        Result.UNDECIDABLE,
                                        new Reason(key, named(item)),
                                        groundsOfAbsence(seen)))
                .orElseGet(() -> suspected(item, most, seen));
    }

    private static Sighting better(Sighting one, Sighting other) {
        return other.state().compareTo(one.state()) < 0 ? other : one;
    }

    private Finding suspected(Item item, Sighting most, List<Sighting> seen) {
        List<Stretch> found = stretches(seen);
        if (most.state() == State.MISSING && item.item() != LabellingItem.CHARSET) {
            return labels.hidden(item)
                    .map(
                            hidden ->
                                    finding(
                                            item,
                                            Result.SUSPECTED,
                                            new Reason("labelling.hidden", named(item)),
                                            passages(List.of(hidden))))
                    .orElseGet(
                            () ->
                                    finding(
                                            item,
                                            Result.SUSPECTED,
                                            reason(item, most),
                                            groundsOfAbsence(seen)));
        }
        return finding(item, Result.SUSPECTED, reason(item, most), passages(found));
    }

    /** Why what was not found may yet be there; empty if it was all there to be read. */
    private Optional<String> incomplete() {
        if (examinee.statement().partial() || labels.saysCutOff()) {
            return Optional.of("labelling.partial");
        }
        if (labels.mayStandInPicture()) {
            return Optional.of("labelling.picture");
        }
        if (examinee.mail().attachments().stream().anyMatch(Papers::mayHoldLabels)) {
            return Optional.of("labelling.attachment");
        }
        boolean lost =
                examinee.mail().defects().stream().map(Defect::kind).anyMatch(TEXT_LOST::contains);
        boolean nothingShown =
                examinee.mail().texts().isEmpty() && !examinee.mail().attachments().isEmpty();
        return lost || nothingShown || labels.tooMuchToRead()
                ? Optional.of("labelling.text-lost")
                : Optional.empty();
    }

    private Finding decided(Item item, Sighting seen) {
        Result result =
                switch (seen.state()) {
                    case SHOWN -> Result.CLEAR;
                    case DOUBTFUL -> Result.UNDECIDABLE;
                    case WRONG, MISSING -> Result.SUSPECTED;
                };
        return finding(item, result, reason(item, seen), passages(seen.stretches()));
    }

    private Reason reason(Item item, Sighting seen) {
        List<String> args = new ArrayList<>(List.of(named(item), where()));
        args.addAll(seen.args());
        return new Reason("labelling." + seen.reason(), args);
    }

    /** The item in the words of the law to a Japanese reader, by what it is to another. */
    private static String named(Item item) {
        String key = item.item().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Reason.listed(List.of(new Reason("labelling.item-" + key, item.describedAs())));
    }

    /** The texts in which was looked, as a person names them. */
    private String where() {
        return examinee.mail().texts().stream()
                .map(t -> t.shown().part())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<Stretch> stretches(List<Sighting> seen) {
        return seen.stream().flatMap(s -> s.stretches().stream()).distinct().toList();
    }

    private List<Passage> groundsOfAbsence(List<Sighting> seen) {
        List<Stretch> found = stretches(seen);
        return passages(found.isEmpty() ? labels.lookedAt() : found);
    }

    private List<Passage> passages(List<Stretch> stretches) {
        return stretches.stream().map(this::passage).toList();
    }

    private Passage passage(Stretch stretch) {
        Span bytes = stretch.in().bytesOf(stretch.start(), stretch.end());
        return new Passage(
                examinee.hash(), stretch.in().part(), bytes.from(), bytes.to(), stretch.letters());
    }

    private Finding finding(Item item, Result result, Reason reason, List<Passage> grounds) {
        return new Finding(
                examinee.hash(),
                examinee.edition().key(),
                Breach.LABELLING,
                Optional.of(item.item()),
                item.provision(),
                result,
                reason,
                grounds);
    }
}
