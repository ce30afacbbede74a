package it.filiera.security.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param resetAdminPassword when given (with {@code true} or with no value), the account {@code admin} gets a new password
 *                           at this start, printed on the console
 */
@ConfigurationProperties("filiera")
record FirstAdministratorProperties(@Nullable String resetAdminPassword) {

    boolean resetAsked() {
        return resetAdminPassword != null && !resetAdminPassword.equalsIgnoreCase("false");
    }
}
