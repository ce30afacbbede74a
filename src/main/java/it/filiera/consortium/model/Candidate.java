package it.filiera.consortium.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that may become a member.
 *
 * @param country   as in NUTS (EL, UK); null when no source tells
 * @param standing  of that country
 * @param sme       null when no source tells; unknown is never counted as no, and never as yes
 * @param group     ownership group: organisations of one group are not independent; its own identifier when it has none
 * @param covers    technologies it covers well enough to count
 * @param roles     roles it can play
 * @param relevance how well it fits what is asked for, 0 or more; comparable within one pool
 * @param cost      what its part is reckoned to cost, in euros; null when nothing is known
 */
public record Candidate(
        String id,
        @Nullable String country,
        Standing standing,
        @Nullable Boolean sme,
        String group,
        Set<String> covers,
        Set<String> roles,
        int relevance,
        @Nullable Long cost) {

    public Candidate {
        if (relevance < 0) {
            throw new IllegalArgumentException(id + ": relevance " + relevance + " is below 0");
        }
        if (cost != null && cost < 0) {
            throw new IllegalArgumentException(id + ": cost " + cost + " is below 0");
        }
        covers = Collections.unmodifiableSet(new TreeSet<>(covers));
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    public boolean surelySme() {
        return Boolean.TRUE.equals(sme);
    }
}
