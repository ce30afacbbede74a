package it.filiera.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Where something is, as precisely as the sources say.
 *
 * @param country   ISO country code as in NUTS (EL, UK)
 * @param regionId  smallest region known
 * @param latitude  degrees north
 * @param longitude degrees east
 */
public record Place(
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String country,
        @Nullable String regionId,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
