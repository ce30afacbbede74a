package it.filiera.partners.ranking;

/** The parts of which a score is the sum. */
public enum Part {
    /** What was asked for: {@code ln(1 + projects with the technology)}, summed over the technologies. */
    NEED,
    /** Nearness in the network of joint work, see {@link Walk}: {@code ln(1e-6 + nearness)}. */
    NETWORK,
    /** Partners in common: {@code ln(1 + their number)}. */
    COMMON_PARTNERS,
    /** Technologies in common: cosine of the profiles. */
    TECHNOLOGIES,
    /** Both are known to be in the same country: 1. */
    COUNTRY,
    /** Partners in common that few others have: sum of {@code 1 / sqrt(their partners)}. */
    RARE_PARTNERS,
    /** How much it does at all: {@code ln(1 + projects)}. */
    ACTIVITY,
    /** As NEED, a project counting half for every four years between it and the latest project known. */
    RECENT_NEED,
    /** As NEED, a technology counting by how rare it is: {@code ln(projects / projects with it)}. */
    RARE_NEED,
    /** Share of its projects that have anything that was asked for. */
    NEED_FOCUS
}
