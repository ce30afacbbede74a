package it.filiera.scenario;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that is in no source: it joins in a scenario only.
 *
 * @param type         as in the graph model, for example {@code SME}; null when not said
 * @param region       number of its region
 * @param technologies numbers of the technologies it offers, taken as declared
 */
public record NewOrganisation(String name, @Nullable String type, int region, List<Integer> technologies) {

    public NewOrganisation {
        technologies = List.copyOf(technologies);
    }

    /** Identifier within the scenario. */
    public String id() {
        return "new:" + name.strip().replaceAll("[\\s|,]+", "-").toLowerCase(Locale.ROOT);
    }
}
