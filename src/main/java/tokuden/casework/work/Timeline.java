package tokuden.casework.work;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.Stage;
import tokuden.law.Act;

/**
 * Everything that happened in a case in one line of time (経過表): mails by the time they were sent,
 * entries by the time they were made, the decided order by its day. A mail without a known time
 * stands at the end.
 */
public record Timeline(List<Item> items) {
    private static final String TEXTS = "tokuden.casework.work.entries";

    public Timeline {
        items = List.copyOf(items);
    }

    /**
     * One thing that happened.
     *
     * @param key of its sentence in the texts of this package
     * @param entry its number in the log, if it is an entry
     */
    public record Item(
            Optional<Instant> at,
            Entry.Sort sort,
            String key,
            List<String> args,
            String by,
            Optional<Long> entry,
            boolean voided) {
        public Item {
            args = List.copyOf(args);
        }

        /** What happened, in one sentence. */
        public String in(Locale language) {
            ResourceBundle texts = texts(language);
            Object[] shown = args.stream().map(a -> shown(a, texts)).toArray();
            String sentence = new MessageFormat(texts.getString(key), language).format(shown);
            return voided ? texts.getString("voided") + sentence : sentence;
        }

        private static ResourceBundle texts(Locale language) {
            return ResourceBundle.getBundle(
                    TEXTS,
                    language,
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));
        }

        /** A stable name among the places is shown by its word. */
        private static String shown(String arg, ResourceBundle texts) {
            String word = "word." + arg;
            return texts.containsKey(word) ? texts.getString(word) : arg;
        }
    }

    /** What of a timeline is shown: sorts (all if none is named), words, and days in Japan. */
    public record Filter(
            Set<Entry.Sort> sorts, String words, Optional<LocalDate> from, Optional<LocalDate> to) {
        /** Everything. */
        public static final Filter ALL =
                new Filter(Set.of(), "", Optional.empty(), Optional.empty());

        public Filter {
            sorts = Set.copyOf(sorts);
        }

        boolean shows(Item item, Locale language) {
            Optional<LocalDate> day = item.at().map(a -> LocalDate.ofInstant(a, Act.JAPAN));
            return (sorts.isEmpty() || sorts.contains(item.sort()))
                    && (words.isEmpty() || item.in(language).contains(words))
                    && from.map(f -> day.filter(d -> !d.isBefore(f)).isPresent()).orElse(true)
                    && to.map(t -> day.filter(d -> !d.isAfter(t)).isPresent()).orElse(true);
        }
    }

    /** The timeline of that case. */
    public static Timeline of(Case in, CaseHistory history) {
        List<Item> items = new ArrayList<>();
        in.mails().forEach(m -> items.add(item(m)));
        Set<Long> voided = history.voided();
        history.entries().forEach(l -> items.add(item(l, voided.contains(l.id()))));
        in.stage().match(Stage.Reader.onlyOrdered(o -> items.add(order(o)), false));
        items.sort(
                Comparator.comparing((Item i) -> i.at().orElse(Instant.MAX))
                        .thenComparing(i -> i.entry().orElse(0L)));
        return new Timeline(items);
    }

    /** The word for a stable name in sentences: the name of a kind of act or of a dated fact. */
    public static String word(String name, Locale language) {
        return Item.shown(name, Item.texts(language));
    }

    /** What the filter lets through, in the same order. */
    public List<Item> filtered(Filter filter, Locale language) {
        return items.stream().filter(i -> filter.shows(i, language)).toList();
    }

    private static Item item(CaseMail mail) {
        return new Item(
                mail.sentAt(),
                Entry.Sort.MAIL,
                "mail",
                List.of(mail.from(), mail.subject()),
                "",
                Optional.empty(),
                false);
    }

    private static Item item(Logged logged, boolean voided) {
        return new Item(
                Optional.of(logged.at()),
                logged.entry().kind().sort(),
                logged.entry().kind().name(),
                logged.entry().gist(),
                logged.by(),
                Optional.of(logged.id()),
                voided);
    }

    private static Item order(tokuden.casework.CorrectiveOrder order) {
        return new Item(
                Optional.of(order.orderedOn().atStartOfDay(Act.JAPAN).toInstant()),
                Entry.Sort.DOCUMENT,
                "order",
                List.of(order.number().text(), order.orderedOn().toString()),
                order.approval().by().id(),
                Optional.empty(),
                false);
    }
}
