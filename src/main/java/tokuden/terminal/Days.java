package tokuden.terminal;

import java.time.LocalDate;
import picocli.CommandLine;
import tokuden.office.JapaneseDates;

/** A day as it is written on the command line, in any of the usual Japanese writings. */
final class Days implements CommandLine.ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
        JapaneseDates.Reading reading = JapaneseDates.read(written);
        return reading.date().orElseThrow(() -> refused(written, reading));
    }

    private static CommandLine.TypeConversionException refused(
            String written, JapaneseDates.Reading reading) {
        String meant = reading.proposal().map(day -> " → " + day + "?").orElse("");
        return new CommandLine.TypeConversionException("“" + written + "” 日付 / day" + meant);
    }
}
