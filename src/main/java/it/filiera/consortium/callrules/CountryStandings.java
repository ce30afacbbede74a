package it.filiera.consortium.callrules;

import it.filiera.consortium.model.Standing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which countries are member states of the Union or associated to its programmes; codes as in NUTS. */
public record CountryStandings(Set<String> memberStates, Set<String> associated) {

    public CountryStandings {
        memberStates = Set.copyOf(memberStates);
        associated = Set.copyOf(associated);
    }

    public Standing of(@Nullable String country) {
        if (country == null) {
            return Standing.UNKNOWN;
        }
        if (memberStates.contains(country)) {
            return Standing.MEMBER_STATE;
        }
        return associated.contains(country) ? Standing.ASSOCIATED : Standing.OTHER;
    }
}
