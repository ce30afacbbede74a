package it.filiera.exchange.formats.cordis;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the codes of CORDIS mean in the graph's words; {@code src/docs/import-formats.md} says why. */
final class CordisTypes {

    private static final Map<String, String> ACTIVITIES =
            Map.of("HES", "UNIVERSITY", "REC", "RESEARCH_ORGANISATION", "PUB", "PUBLIC_BODY", "OTH", "OTHER");

    private static final Map<String, String> ROLES = Map.of(
            "coordinator", "COORDINATOR",
            "participant", "PARTICIPANT",
            "beneficiary", "PARTICIPANT",
            "hostinstitution", "PARTICIPANT",
            "thirdparty", "THIRD_PARTY",
            "partner", "PARTNER",
            "internationalpartner", "PARTNER",
            "associatedpartner", "PARTNER");

    private static final Map<String, String> STATUS =
            Map.of("SIGNED", "RUNNING", "ONGOING", "RUNNING", "CLOSED", "CLOSED", "TERMINATED", "CLOSED");

    private CordisTypes() {}

    /**
     * Type of an organisation; empty when there is no such code. A private company is small when CORDIS says so, large when
     * it says it is not, and of unknown size otherwise.
     */
    static Optional<String> organisation(String activity, @Nullable Boolean sme) {
        String code = activity.toUpperCase(Locale.ROOT);
        if (!code.equals("PRC")) {
            return Optional.ofNullable(ACTIVITIES.get(code));
        }
        if (sme == null) {
            return Optional.of("COMPANY");
        }
        return Optional.of(sme ? "SME" : "LARGE_COMPANY");
    }

    /** Role in a project; empty when there is no such role. */
    static Optional<String> role(String role) {
        return Optional.ofNullable(ROLES.get(role.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")));
    }

    /** Where a project stands; empty when the word is none we know. */
    static Optional<String> status(String status) {
        return Optional.ofNullable(STATUS.get(status.toUpperCase(Locale.ROOT)));
    }
}
