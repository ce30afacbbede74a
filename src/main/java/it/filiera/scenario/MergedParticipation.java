package it.filiera.scenario;

import it.filiera.snapshot.Role;
import java.util.OptionalLong;

/** What several organisations, now one, were in a project together: the strongest role, the sum of what is known. */
record MergedParticipation(Role role, OptionalLong cents) {

    MergedParticipation with(MergedParticipation other) {
        Role stronger = role.compareTo(other.role) <= 0 ? role : other.role;
        if (cents.isEmpty() || other.cents.isEmpty()) {
            return new MergedParticipation(stronger, cents.isEmpty() ? other.cents : cents);
        }
        return new MergedParticipation(stronger, OptionalLong.of(cents.getAsLong() + other.cents.getAsLong()));
    }
}
