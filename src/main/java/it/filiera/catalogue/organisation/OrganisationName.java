package it.filiera.catalogue.organisation;

import java.util.List;

/** One spelling of a name, with all the sources that use it, the highest rank first. */
record OrganisationName(String text, NameKind kind, List<String> sourceIds) {

    OrganisationName {
        sourceIds = List.copyOf(sourceIds);
    }

    /** Kinds of names; a spelling used as several kinds is of the first of them. */
    enum NameKind {
        NAME,
        SHORT,
        FORMER,
        OTHER
    }
}
