package tokuden.documents.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * What veraPDF says of a file.
 *
 * @param claimed the profiles the file itself claims
 * @param failures every failed check of PDF/A-2a and PDF/UA-1
 */
public record Conformance(List<String> claimed, List<String> failures) {
    private static final List<String> PROFILES = List.of("2a", "ua1");

    /** Checks the file against both profiles. */
    public static Conformance of(byte[] file) {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> claimed = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (String profile : PROFILES) {
            try (PDFAParser parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(file));
                    PDFAValidator validator =
                            Foundries.defaultInstance()
                                    .createValidator(PDFAFlavour.byFlavourId(profile), false)) {
                claimed = parser.getFlavours().stream().map(PDFAFlavour::getId).toList();
                ValidationResult result = validator.validate(parser);
                result.getTestAssertions().stream()
                        .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                        .forEach(a -> failures.add(profile + " " + a));
            } catch (VeraPDFException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return new Conformance(claimed, failures);
    }
}
