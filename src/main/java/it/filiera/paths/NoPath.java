package it.filiera.paths;

/** Why there is no path, with the request that found none. */
record NoPath(NoPathReason reason, PathRequest request) {

    /** Reasons for which there is no path. */
    enum NoPathReason {
        SAME_ORGANISATION,
        UNKNOWN_FROM,
        UNKNOWN_TO,
        ISOLATED,
        BEYOND_LIMITS,
        NOT_CONNECTED
    }
}
