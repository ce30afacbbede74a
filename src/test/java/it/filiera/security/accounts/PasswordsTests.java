package it.filiera.security.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.kernel.BadRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTests {

    private static final String GOOD = "four unrelated words here";

    private final Passwords passwords = new Passwords();

    @Test
    void aHashIsArgon2idWithItsParametersAndASaltOfItsOwn() {
        String hash = passwords.hash(GOOD);
        assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(GOOD);
        assertThat(passwords.hash(GOOD)).isNotEqualTo(hash);
        assertThat(passwords.matches(GOOD, hash)).isTrue();
        assertThat(passwords.matches(GOOD + " ", hash)).isFalse();
        assertThat(passwords.stronger(GOOD, hash)).isNull();
    }

    @Test
    void aWeakerHashIsRecognisedAndReplaced() {
        String weak = "{argon2}" + new Argon2PasswordEncoder(16, 32, 1, 1 << 12, 1).encode(GOOD);
        assertThat(passwords.matches(GOOD, weak)).isTrue();
        String stronger = Objects.requireNonNull(passwords.stronger(GOOD, weak));
        assertThat(passwords.matches(GOOD, stronger)).isTrue();
    }

    @Test
    void anUnknownAccountCostsOneCheckOfTheUsualKind() {
        Counting counting = new Counting();
        Passwords counted = new Passwords(counting);
        assertThat(counted.matches(GOOD, null)).isFalse();
        assertThat(counted.matches("x".repeat(Passwords.LONGEST + 1), null)).isFalse();
        assertThat(counting.checked).containsExactly(Passwords.NOBODYS_HASH, Passwords.NOBODYS_HASH);
        // The real encoder takes nobody's hash for one of its own, as strong as any.
        assertThat(passwords.stronger(GOOD, Passwords.NOBODYS_HASH)).isNull();
        assertThat(passwords.matches("", null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "aaaaaaaaaaaaaaaa", "Olga.Rossi is here", "i love filiera so much"})
    void anEasilyGuessedPasswordIsRefusedAndNotRepeated(String password) {
        assertThatThrownBy(() -> passwords.requireGood("password", password, "olga.rossi"))
                .isInstanceOf(BadRequest.class)
                .message()
                .doesNotContain(password);
    }

    @Test
    void longAndDifferentIsGood() {
        assertThatCode(() -> passwords.requireGood("password", GOOD, "olga")).doesNotThrowAnyException();
        assertThatThrownBy(() -> passwords.requireGood("password", GOOD.repeat(20), "olga"))
                .hasMessageContaining("200");
    }

    @Test
    void madeUpPasswordsAreGoodAndNeverTheSame() {
        List<String> made =
                IntStream.range(0, 50).mapToObj(i -> passwords.generate()).toList();
        assertThat(made).doesNotHaveDuplicates().allSatisfy(password -> {
            assertThat(password).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
            passwords.requireGood("password", password, "admin");
        });
    }

    @Test
    void passwordsStayOutOfLogs() {
        assertThat(Stream.of(
                                new NewAccount("olga", "Olga", java.util.Set.of(), null, GOOD),
                                new ConsoleNotice("occasion", GOOD))
                        .map(Object::toString))
                .noneMatch(text -> text.contains(GOOD));
    }

    private static final class Counting implements PasswordEncoder {

        private final List<@Nullable String> checked = new ArrayList<>();

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            checked.add(hash);
            return false;
        }
    }
}
