package it.filiera.security.accounts;

import it.filiera.kernel.BadRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes, checks, judges and makes passwords. Argon2id with the OWASP cheat sheet's parameters (19 MiB, 2 passes, 1 lane);
 * a hash names its method, so a stronger one can follow and old hashes still be read.
 */
@Component
class Passwords {

    /** Stands for a password in messages. */
    static final String HIDDEN = "***";

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** A hash of no password, as costly to check as any: random bytes where salt and hash stand. */
    static final String NOBODYS_HASH;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KB = 19_456;
    private static final int PASSES = 2;

    private static final int SHORTEST_NAME_TO_AVOID = 4;
    private static final int FEWEST_DIFFERENT = 6;
    private static final int AT_ONCE = 4;
    private static final long PATIENCE_SECONDS = 3;
    /** Without 0 and o, 1 and l: they are read aloud and typed. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    private static final SecureRandom RANDOM = new SecureRandom();

    static {
        NOBODYS_HASH = "{argon2}$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(MEMORY_KB, PASSES, LANES, noise(SALT_BYTES), noise(HASH_BYTES));
    }

    private final PasswordEncoder encoder;
    /** Each check takes 19 MiB for some tens of milliseconds; a flood of sign-ins must not take all memory and threads. */
    private final Semaphore slots = new Semaphore(AT_ONCE);

    @Autowired
    Passwords() {
        this(new DelegatingPasswordEncoder(
                "argon2",
                Map.of("argon2", new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KB, PASSES))));
    }

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /**
     * Whether the password is the one of the hash. Takes as long without a hash as with one, so that the time of the
     * answer does not tell whether there is such an account.
     *
     * @throws PasswordChecksBusy when too many are being checked at the moment
     */
    boolean matches(String password, @Nullable String hash) {
        boolean plausible = password.length() <= LONGEST;
        String given = plausible ? password : "";
        try {
            if (!slots.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new PasswordChecksBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new PasswordChecksBusy();
        }
        try {
            boolean same = encoder.matches(given, hash == null ? NOBODYS_HASH : hash);
            return same && plausible && hash != null;
        } finally {
            slots.release();
        }
    }

    /** Today's hash of a password whose hash is of a weaker kind; null when it is as strong as a new one. */
    @Nullable
    String stronger(String password, String hash) {
        return encoder.upgradeEncoding(hash) ? hash(password) : null;
    }

    /** Four groups of five characters: 100 bits. */
    String generate() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> RANDOM.ints(GROUP_LENGTH, 0, ALPHABET.length())
                        .mapToObj(index -> ALPHABET.substring(index, index + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    /** @throws BadRequest when a password that somebody chose is too easily guessed; never repeats the password */
    void requireGood(String argument, String password, String userName) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw weak(argument, AccountRemedy.PASSWORD_LENGTH, SHORTEST, LONGEST);
        }
        boolean named =
                userName.length() >= SHORTEST_NAME_TO_AVOID && lower.contains(userName.toLowerCase(Locale.ROOT));
        if (named || lower.contains("filiera")) {
            throw weak(argument, AccountRemedy.PASSWORD_WITHOUT_NAMES);
        }
        if (lower.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw weak(argument, AccountRemedy.PASSWORD_VARIETY, FEWEST_DIFFERENT);
        }
    }

    private static BadRequest weak(String argument, AccountRemedy remedy, Object... values) {
        return new BadRequest(argument, HIDDEN, remedy.with(values));
    }

    private static String noise(int bytes) {
        byte[] noise = new byte[bytes];
        RANDOM.nextBytes(noise);
        return Base64.getEncoder().withoutPadding().encodeToString(noise);
    }
}
