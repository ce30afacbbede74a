package it.filiera.catalogue.search;

import it.filiera.catalogue.Labels;
import org.jspecify.annotations.Nullable;

/** What a level of the NUTS nomenclature is called. */
final class RegionLevel {

    private static final Labels REGION = new Labels("Region", "Regione");

    private RegionLevel() {}

    static Labels of(@Nullable Integer level) {
        return level == null
                ? REGION
                : switch (level) {
                    case 0 -> new Labels("Country", "Paese");
                    case 1 -> new Labels("Group of regions", "Gruppo di regioni");
                    case 3 -> new Labels("Province", "Provincia");
                    default -> REGION;
                };
    }
}
