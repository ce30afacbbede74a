package it.filiera.catalogue.organisations;

import it.filiera.catalogue.OrganisationType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The filter as the statements use it; null sets no condition.
 *
 * @param matched      organisations that match the text, with their place in the order of relevance
 * @param offering     technologies whose labels match the text: who offers one matches too
 * @param technologies those asked for and all narrower ones
 * @param areas        those asked for and all narrower ones
 */
record Conditions(
        @Nullable Map<String, Integer> matched,
        List<String> offering,
        @Nullable List<OrganisationType> types,
        @Nullable List<String> countries,
        @Nullable List<String> regions,
        @Nullable List<String> clusters,
        @Nullable List<String> technologies,
        @Nullable List<String> areas,
        @Nullable List<String> programmes,
        @Nullable Integer activeFrom,
        @Nullable Integer activeTo,
        boolean declaredOnly) {

    /** The same without the condition on one dimension. */
    Conditions without(Dimension dimension) {
        return new Conditions(
                matched,
                offering,
                dimension == Dimension.TYPES ? null : types,
                dimension == Dimension.COUNTRIES ? null : countries,
                dimension == Dimension.REGIONS ? null : regions,
                dimension == Dimension.CLUSTERS ? null : clusters,
                dimension == Dimension.TECHNOLOGIES ? null : technologies,
                dimension == Dimension.AREAS ? null : areas,
                dimension == Dimension.PROGRAMMES ? null : programmes,
                activeFrom,
                activeTo,
                declaredOnly);
    }
}
