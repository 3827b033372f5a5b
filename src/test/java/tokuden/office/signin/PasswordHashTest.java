package tokuden.office.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {
    private static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);

    /** The vector of the reference implementation, argon2id version 19. */
    @Test
    void a_hash_made_by_the_reference_implementation_is_understood() {
        PasswordHash known =
                new PasswordHash(
                        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                                + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

        assertThat(known.matches("password".toCharArray())).isTrue();
        assertThat(known.matches("passwore".toCharArray())).isFalse();
        assertThat(known.cost()).isEqualTo(new PasswordCost(65536, 2, 1));
    }

    @Test
    void the_standard_cost_is_written_beside_the_hash_and_every_salt_is_new() {
        PasswordHash one = hash("正しい 馬 電池 留め金", PasswordCost.STANDARD);
        PasswordHash two = hash("正しい 馬 電池 留め金", CHEAP);

        assertThat(one.text()).startsWith("$argon2id$v=19$m=65536,t=3,p=1$");
        assertThat(one.matches("正しい 馬 電池 留め金".toCharArray())).isTrue();
        assertThat(two.text()).isNotEqualTo(hash("正しい 馬 電池 留め金", CHEAP).text());
        assertThat(one.toString()).doesNotContain("$");
    }

    @Test
    void letters_typed_decomposed_are_the_same_password() {
        PasswordHash hash = hash("パスワード", CHEAP);

        assertThat(hash.matches("ハ\u309aスワート\u3099".toCharArray())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8",
                "$argon2id$v=19$m=9999999,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8",
                "$argon2id$v=19$m=64,t=0,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8"
            })
    void what_is_no_hash_of_bounded_cost_is_not_taken_for_one(String text) {
        assertThatThrownBy(() -> new PasswordHash(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PasswordHash hash(String password, PasswordCost cost) {
        return PasswordHash.of(password.toCharArray(), cost, new SecureRandom());
    }
}
