package it.filiera.security.accounts;

import it.filiera.kernel.BadRequest;
import it.filiera.security.Role;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the fields of an account have to be like. */
final class AccountRules {

    private static final Pattern USER_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{2,79}");
    static final int LONGEST_USER_NAME = 80;

    private static final int LONGEST_NAME = 120;

    private AccountRules() {}

    /** What makes a local account unique; the same person types Olga, olga and OLGA. */
    static String key(String userName) {
        return userName.strip().toLowerCase(Locale.ROOT);
    }

    static String userName(String given) {
        String name = given.strip();
        if (!USER_NAME.matcher(name).matches()) {
            throw new BadRequest("userName", given, AccountRemedy.USER_NAME);
        }
        return name;
    }

    static String displayName(String given) {
        String name = given.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new BadRequest("displayName", given, AccountRemedy.ONE_LINE, LONGEST_NAME);
        }
        return name;
    }

    static Set<Role> roles(Set<Role> given, @Nullable String organisation) {
        if (given.contains(Role.VISITOR)) {
            throw new BadRequest("roles", given, AccountRemedy.NO_VISITOR);
        }
        if (given.contains(Role.SME) && organisation == null) {
            throw new BadRequest("organisation", "null", AccountRemedy.SPEAKS_FOR);
        }
        return given;
    }
}
