package it.filiera.inference;

import java.util.Map;

/**
 * How far evidence is trusted.
 *
 * @param priors    confidence of a family where a rule gives none
 * @param roles     by role in a project
 * @param offers    by type of organisation: part of a project's confidence that counts as an offer
 * @param suggested from here a conclusion is recorded
 * @param assigned  from here a conclusion counts as assigned
 */
record Weights(
        Map<Family, Double> priors,
        Map<String, RoleWeight> roles,
        Map<String, Double> offers,
        double suggested,
        double assigned) {

    /** Part of a project's confidence that a partner gets, when one project or more than one carry the same subject. */
    record RoleWeight(double oneProject, double moreProjects) {}

    Weights {
        priors = Map.copyOf(priors);
        roles = Map.copyOf(roles);
        offers = Map.copyOf(offers);
    }

    double prior(Family family) {
        return priors.getOrDefault(family, 0.0);
    }

    /** 0 for a role that the table does not have: silence is better than a guess. */
    double role(String role, boolean moreProjects) {
        RoleWeight weight = roles.get(role);
        if (weight == null) {
            return 0;
        }
        return moreProjects ? weight.moreProjects() : weight.oneProject();
    }

    double offer(String organisationType) {
        return offers.getOrDefault(organisationType, 0.0);
    }
}
