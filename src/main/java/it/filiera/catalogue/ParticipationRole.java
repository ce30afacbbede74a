package it.filiera.catalogue;

/** Roles in a project, in the order in which they are shown. */
public enum ParticipationRole {
    COORDINATOR,
    PARTICIPANT,
    /** Takes part without a grant of its own, or linked to a participant. */
    THIRD_PARTY,
    PARTNER,
    IMPLEMENTER,
    FUNDER
}
