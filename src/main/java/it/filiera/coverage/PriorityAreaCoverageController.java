package it.filiera.coverage;

import it.filiera.catalogue.PriorityArea;
import it.filiera.catalogue.Region;
import it.filiera.catalogue.Scheme;
import it.filiera.coverage.CoverageRequest.CoverageComparison;
import it.filiera.kernel.Language;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The questions {@code priorityAreaCoverage} and {@code coverageOfParts}. */
@Controller
class PriorityAreaCoverageController {

    private final PriorityAreaCoverageService service;

    PriorityAreaCoverageController(PriorityAreaCoverageService service) {
        this.service = service;
    }

    @QueryMapping
    PriorityAreaCoverage priorityAreaCoverage(
            @Argument String region,
            @Argument String scheme,
            @Argument @Nullable Integer from,
            @Argument @Nullable Integer to,
            @Argument @Nullable CoverageComparison compareWith) {
        return service.coverage(CoverageRequest.of(region, scheme, from, to), compareWith);
    }

    @QueryMapping
    List<PriorityAreaCoverage> coverageOfParts(
            @Argument String region,
            @Argument String scheme,
            @Argument @Nullable Integer from,
            @Argument @Nullable Integer to) {
        return service.coverageOfParts(CoverageRequest.of(region, scheme, from, to));
    }

    @SchemaMapping
    List<AreaCoverage> areas(PriorityAreaCoverage coverage, @Argument @Nullable String only) {
        return coverage.areas().stream()
                .filter(row -> only == null || only.equals(row.areaId()))
                .toList();
    }

    @SchemaMapping
    @Nullable
    Integer from(PriorityAreaCoverage coverage) {
        return coverage.period().from();
    }

    @SchemaMapping
    @Nullable
    Integer to(PriorityAreaCoverage coverage) {
        return coverage.period().to();
    }

    @SchemaMapping
    CompletableFuture<Region> region(PriorityAreaCoverage coverage, DataLoader<String, Region> regions) {
        return regions.load(coverage.regionId());
    }

    @SchemaMapping
    CompletableFuture<Scheme> scheme(PriorityAreaCoverage coverage, DataLoader<String, Scheme> schemes) {
        return schemes.load(coverage.schemeId());
    }

    @SchemaMapping
    @Nullable
    String explanation(PriorityAreaCoverage coverage, @Argument @Nullable Language language, Locale locale) {
        return CoverageWords.of(coverage.silence(), Language.of(language, locale));
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<PriorityArea> area(AreaCoverage row, DataLoader<String, PriorityArea> areas) {
        return row.areaId() == null ? null : areas.load(row.areaId());
    }

    @SchemaMapping
    CoverageFactConnection facts(
            AreaCoverage row,
            @Argument CoverageMeasure measure,
            @Argument int first,
            @Argument @Nullable String after) {
        return CoverageFactConnection.of(row, measure, first, after);
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Region> frame(CoverageReference reference, DataLoader<String, Region> regions) {
        return reference.frameId() == null ? null : regions.load(reference.frameId());
    }

    @SchemaMapping
    @Nullable
    String explanation(CoverageReference reference, @Argument @Nullable Language language, Locale locale) {
        return CoverageWords.of(reference.unavailable(), Language.of(language, locale));
    }
}
