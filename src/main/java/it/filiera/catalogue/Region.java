package it.filiera.catalogue;

import it.filiera.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A country, region or province of the NUTS nomenclature.
 *
 * @param code     NUTS code, or country code
 * @param level    0 country to 3 province
 * @param version  version of the nomenclature
 * @param parentId identifier of the region it belongs to; null for a country
 */
public record Region(
        String id,
        String code,
        int level,
        @Nullable String version,
        Labels labels,
        @Nullable String parentId) implements Entity {

    @Override
    public EntityKind kind() {
        return EntityKind.REGION;
    }

    @Override
    public String name(Language language) {
        return labels.in(language, code);
    }
}
