package it.filiera.security.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three per account and address, six per address, ten per account, within ten minutes by a clock the test turns. */
class FailedSignInsTests {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    private final InstantSource clock = () -> now;
    private final FailedSignIns failed = new FailedSignIns(new AttemptLimits(3, 6, 10, WINDOW, 50), clock);

    @Test
    void whoFailsTooOftenWaitsForTheRestOfTheWindow() {
        fail("olga", "10.0.0.1", 3);
        now = now.plus(Duration.ofMinutes(4));
        assertThatThrownBy(() -> failed.begin("olga", "10.0.0.1"))
                .isInstanceOfSatisfying(TooManyAttempts.class, refused -> assertThat(refused.seconds())
                        .isEqualTo(360));
        now = now.plus(Duration.ofMinutes(6));
        assertThatCode(() -> failed.begin("olga", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void anotherAddressMayStillTryTheAccount() {
        fail("olga", "10.0.0.1", 3);
        assertThatCode(() -> failed.begin("olga", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void oneAddressThatTriesManyAccountsIsStopped() {
        IntStream.range(0, 6).forEach(i -> failed.begin("user" + i, "10.0.0.1"));
        assertThatThrownBy(() -> failed.begin("olga", "10.0.0.1")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void manyAddressesThatTryOneAccountAreStopped() {
        IntStream.range(0, 10).forEach(i -> failed.begin("olga", "10.0.0." + i));
        assertThatThrownBy(() -> failed.begin("olga", "10.0.1.1")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void addressesOfOneIpV6NetworkCountAsOne() {
        IntStream.range(0, 3).forEach(i -> failed.begin("olga", "2001:db8:1:2::" + i));
        assertThatThrownBy(() -> failed.begin("olga", "2001:db8:1:2:ffff::1")).isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> failed.begin("olga", "2001:db8:1:3::1")).doesNotThrowAnyException();
    }

    @Test
    void beingRightForgetsWhatThePairHadGathered() {
        fail("olga", "10.0.0.1", 2);
        failed.begin("olga", "10.0.0.1");
        failed.succeeded("olga", "10.0.0.1");
        assertThatCode(() -> fail("olga", "10.0.0.1", 3)).doesNotThrowAnyException();
    }

    @Test
    void anAttemptThatWasNotLookedAtDoesNotCount() {
        IntStream.range(0, 20).forEach(i -> {
            failed.begin("olga", "10.0.0.1");
            failed.takeBack("olga", "10.0.0.1");
        });
        assertThatCode(() -> fail("olga", "10.0.0.1", 3)).doesNotThrowAnyException();
    }

    @Test
    void anOwnAccountDoesNotClearTheAddress() {
        IntStream.range(0, 5).forEach(i -> failed.begin("user" + i, "10.0.0.1"));
        failed.begin("mallory", "10.0.0.1");
        failed.succeeded("mallory", "10.0.0.1");
        failed.begin("user5", "10.0.0.1");
        assertThatThrownBy(() -> failed.begin("user6", "10.0.0.1")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void memoryStaysBounded() {
        AttemptCounter counter = new AttemptCounter(3, WINDOW, 50);
        IntStream.range(0, 1_000).forEach(i -> counter.add("key" + i, now));
        assertThat(counter.size()).isEqualTo(50);
    }

    private void fail(String account, String address, int times) {
        IntStream.range(0, times).forEach(i -> failed.begin(account, address));
    }
}
