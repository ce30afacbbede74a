package it.filiera.coverage;

import it.filiera.kernel.BadRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which table is asked for.
 *
 * @param region NUTS code or identifier
 * @param scheme identifier of a strategy
 */
public record CoverageRequest(String region, String scheme, Period period) {

    public static CoverageRequest of(String region, String scheme, @Nullable Integer from, @Nullable Integer to) {
        return new CoverageRequest(region, scheme, Period.of(from, to));
    }

    /** The same for what is given of another region, strategy or period. */
    CoverageRequest with(CoverageComparison other) {
        if (other.region() == null && other.scheme() == null && other.from() == null && other.to() == null) {
            throw new BadRequest("compareWith", "{}", CoverageRemedy.SOME_COMPARISON);
        }
        boolean samePeriod = other.from() == null && other.to() == null;
        return new CoverageRequest(
                other.region() == null ? region : other.region(),
                other.scheme() == null ? scheme : other.scheme(),
                samePeriod ? period : Period.of(other.from(), other.to()));
    }

    /** What to compare with; what is not given is as in the request. */
    record CoverageComparison(
            @Nullable String region,
            @Nullable String scheme,
            @Nullable Integer from,
            @Nullable Integer to) {}
}
