package it.filiera.catalogue;

import it.filiera.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something published by an organisation.
 *
 * @param kind    OPPORTUNITY or CALL
 * @param title   null when the source gives none
 * @param type    OFFER, REQUEST, IDEA, NEED, PILOT or a call's kind
 * @param opens   null when unknown
 * @param expires null when unknown
 */
public record PublishedOpportunity(
        String id,
        EntityKind kind,
        @Nullable String title,
        @Nullable String type,
        Labels texts,
        @Nullable String opens,
        @Nullable String expires,
        Provenance provenance)
        implements Entity {

    @Override
    public String name(Language language) {
        return title == null ? texts.in(language, id) : title;
    }
}
