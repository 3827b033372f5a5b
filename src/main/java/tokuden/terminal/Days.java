package tokuden.terminal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;

/** A day as it is written on the command line. */
final class Days implements CommandLine.ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeParseException unclear) {
            throw new CommandLine.TypeConversionException("“" + written + "” 日付 / day");
        }
    }
}
