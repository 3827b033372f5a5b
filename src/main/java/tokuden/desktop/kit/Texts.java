package tokuden.desktop.kit;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import tokuden.casework.Lack;
import tokuden.examination.Reason;
import tokuden.exchange.Failure;
import tokuden.exchange.Incomplete;
import tokuden.law.Act;
import tokuden.office.Denial;
import tokuden.work.TroubleException;

/** Every word the window says, in Japanese (the first language) or English. */
public final class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ObjectProperty<Locale> language;

    public Texts(Locale language) {
        this.language = new SimpleObjectProperty<>(language);
    }

    /** The language of the window; may be changed while it is open. */
    public ObjectProperty<Locale> language() {
        return language;
    }

    /** The texts of all screens, for loading a screen. */
    public ResourceBundle bundle() {
        return bundle("tokuden.desktop.messages");
    }

    /** The text with that key, its places filled. */
    public String of(String key, Object... args) {
        return format(bundle().getString(key), args);
    }

    /** What a person calls that value: key {@code kind.NAME}. */
    public String of(Enum<?> value) {
        return of(kind(value) + "." + value.name());
    }

    /** What lacks for a step. */
    public String of(Lack lack) {
        return orKey(() -> lack.in(language.get()), lack.key(), lack.args());
    }

    /** Why a finding is what it is. */
    public String of(Reason reason) {
        return orKey(() -> reason.in(language.get()), reason.key(), reason.args());
    }

    /** Why something could not be taken in. */
    public String of(Failure failure) {
        return orKey(() -> failure.in(language.get()), failure.cause(), failure.args());
    }

    /** Why something was taken in but not read or not examined. */
    public String of(Incomplete mail) {
        return orKey(() -> mail.in(language.get()), mail.step().name(), List.of(mail.source()));
    }

    /** What happened and what to do about it. */
    public String of(TroubleException trouble) {
        ResourceBundle troubles = bundle("tokuden.troubles");
        String key = troubles.containsKey(trouble.key()) ? trouble.key() : "";
        return key.isEmpty()
                ? of("problem.unexplained", trouble.key())
                : of(new Denial(key, trouble.args()));
    }

    /** Why an officer may not do something. */
    public String of(Denial denial) {
        return orKey(() -> denial.in(language.get()), denial.key(), denial.args());
    }

    /** A day as papers write it: 令和8年11月24日, or 2026-11-24 in English. */
    public String day(LocalDate day) {
        if (!japanese()) {
            return day.toString();
        }
        JapaneseDate date = JapaneseDate.from(day);
        String text = DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN).format(date);
        return text.replaceFirst("(?<=\\D)1年", "元年");
    }

    /** The other writing of a day, for its tooltip. */
    public String otherDay(LocalDate day) {
        return japanese() ? day.toString() : new Texts(Locale.JAPANESE).day(day);
    }

    /** A moment in Japan time, short enough for lists. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Act.JAPAN).format(at);
    }

    /** A count with separators. */
    public String count(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    private boolean japanese() {
        return !language.get().getLanguage().equals("en");
    }

    private static String kind(Enum<?> value) {
        String name = value.getDeclaringClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String orKey(
            java.util.function.Supplier<String> text, String key, List<String> args) {
        try {
            return text.get();
        } catch (MissingResourceException untold) {
            return (key + " " + String.join(" ", args)).strip();
        }
    }

    private String format(String pattern, Object... args) {
        return args.length == 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, language.get()).format(args);
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, language.get(), NO_FALLBACK);
    }
}
