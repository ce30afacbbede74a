package it.filiera.security.accounts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import it.filiera.security.Role;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it; the password's hash is never read here.
 *
 * @param key          what makes it unique and sorts it: the user name in lower case, or issuer and subject
 * @param roles        in the order of {@link Role}; empty for somebody who only signs in
 * @param organisation identifier of the organisation it speaks for; null when none
 * @param issuer       the identity provider it comes from; null for a local account
 * @param lastSignInAt to the minute; null when it was never signed in to
 * @param disabledAt   null while it can be used
 */
record Account(
        String id,
        @JsonIgnore String key,
        String userName,
        String displayName,
        List<Role> roles,
        @Nullable String organisation,
        @Nullable String issuer,
        boolean passwordChangeNeeded,
        @JsonIgnore OffsetDateTime createdAt,
        @JsonIgnore @Nullable OffsetDateTime lastSignInAt,
        @Nullable OffsetDateTime disabledAt) {}
