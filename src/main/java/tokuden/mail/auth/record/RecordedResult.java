package tokuden.mail.auth.record;

import java.util.List;
import java.util.Optional;
import tokuden.mail.Span;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.route.Sentence;

/**
 * One result somebody wrote into the header, and what it is worth.
 *
 * @param field the bytes of the whole header field
 * @param recorder the authserv-id, or the receiver of Received-SPF; "" if not named
 * @param instance the number of the ARC set; empty outside ARC
 * @param methodWord as written, in lower case; also methods this program does not verify
 * @param resultWord as written, in lower case
 * @param properties {@code smtp.mailfrom}, {@code header.d} …, in order
 * @param reason the reason or comment given; "" if none
 */
public record RecordedResult(
        Kind kind,
        Span field,
        String recorder,
        Optional<Integer> instance,
        String methodWord,
        String resultWord,
        List<Property> properties,
        String reason,
        Weight weight,
        Sentence why) {
    public RecordedResult {
        properties = List.copyOf(properties);
    }

    /** The field it stands in. */
    public enum Kind {
        AUTHENTICATION_RESULTS,
        ARC_AUTHENTICATION_RESULTS,
        RECEIVED_SPF
    }

    /** What it is worth. */
    public enum Weight {
        /** 受信事業者の記録 */
        PROVIDER_RECORD,
        /** 申告値 */
        CLAIM
    }

    /**
     * A property of a result (RFC 8601 section 2.3).
     *
     * @param name with its type: {@code smtp.mailfrom}
     */
    public record Property(String name, String value) {}

    /** The method, if it is one this program knows. */
    public Optional<AuthMethod> method() {
        for (AuthMethod method : AuthMethod.values()) {
            if (method.word().equals(methodWord)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    /** The result; {@code hardfail} of RFC 5451 is a fail. Empty for words of no standard. */
    public Optional<AuthResult> result() {
        String word = resultWord.equals("hardfail") ? "fail" : resultWord;
        for (AuthResult result : AuthResult.values()) {
            if (result != AuthResult.UNVERIFIABLE && result.word().equals(word)) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    public boolean isProvidersRecord() {
        return weight == Weight.PROVIDER_RECORD;
    }

    /** The value of a property; "" if it is not stated. */
    public String property(String name) {
        return properties.stream()
                .filter(p -> p.name().equalsIgnoreCase(name))
                .map(Property::value)
                .findFirst()
                .orElse("");
    }
}
