package it.filiera.catalogue;

import it.filiera.kernel.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project that organisations carry out together. What no source tells is null.
 *
 * @param framework    framework programme, for example H2020; null for regional projects without one
 * @param programmes   legal bases within the framework programme
 * @param status       as a source says, else from its dates as of today
 * @param statusOrigin DECLARED when a source gives the status, INFERRED when it follows from the dates
 * @param funder       who funds it, in the source's words
 * @param placeName    where it takes place, in the source's words
 * @param regionId     smallest region known where it takes place
 */
public record Project(
        String id,
        @Nullable String acronym,
        Labels titles,
        @Nullable String framework,
        List<String> programmes,
        @Nullable String topic,
        @Nullable String topicTitle,
        @Nullable String call,
        @Nullable String fundingScheme,
        @Nullable String grantNumber,
        @Nullable ProjectStatus status,
        @Nullable Origin statusOrigin,
        @Nullable String start,
        @Nullable String end,
        @Nullable YearRange years,
        @Nullable Money totalCost,
        @Nullable Money funding,
        @Nullable String funder,
        @Nullable String placeName,
        @Nullable String regionId,
        @Nullable String award,
        @Nullable String awardDate)
        implements Entity {

    public Project {
        programmes = List.copyOf(programmes);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.PROJECT;
    }

    /** Acronym, else title in the language asked for, else its grant number or identifier. */
    @Override
    public String name(Language language) {
        return acronym != null ? acronym : titles.in(language, grantNumber != null ? grantNumber : id);
    }
}
