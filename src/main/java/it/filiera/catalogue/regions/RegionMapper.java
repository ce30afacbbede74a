package it.filiera.catalogue.regions;

import it.filiera.catalogue.Labels;
import it.filiera.catalogue.Region;
import it.filiera.graphdb.Row;

/** From the columns {@code region} and {@code parent} to a {@link Region}. */
final class RegionMapper {

    private RegionMapper() {}

    static Region region(Row row) {
        Row region = row.requireRow("region");
        return new Region(
                region.requireString("id"),
                region.requireString("code"),
                region.requireInt("level"),
                region.string("version"),
                new Labels(region.string("labelEn"), region.string("labelIt")),
                row.string("parent"));
    }
}
