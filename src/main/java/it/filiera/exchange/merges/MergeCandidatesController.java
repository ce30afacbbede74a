package it.filiera.exchange.merges;

import it.filiera.exchange.resolution.Explanation;
import it.filiera.exchange.resolution.Reason;
import it.filiera.exchange.resolution.ScorePart;
import it.filiera.kernel.Language;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The review queue: {@code mergeCandidates}. */
@Controller
class MergeCandidatesController {

    /** A reason as a person reads it. */
    record MergeReason(String text, boolean speaksFor, Double weight) {}

    private static final String SIDES = "mergeSides";

    private final MergeCandidatesService candidates;

    MergeCandidatesController(MergeCandidatesService candidates, BatchLoaderRegistry loaders) {
        this.candidates = candidates;
        loaders.<String, MergeSide>forName(SIDES)
                .registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> candidates.sides(ids)));
    }

    @QueryMapping
    MergeCandidateConnection mergeCandidates(
            @Argument MergeState state,
            @Argument double minScore,
            @Argument int first,
            @Argument @Nullable String after) {
        return candidates.page(state, minScore, first, after);
    }

    @SchemaMapping(typeName = "MergeCandidateConnection")
    int totalCount(MergeCandidateConnection page) {
        return candidates.count(page.state(), page.least());
    }

    @SchemaMapping(typeName = "MergeCandidate")
    CompletableFuture<@Nullable MergeSide> left(MergeCandidate candidate, DataLoader<String, MergeSide> mergeSides) {
        return side(mergeSides, candidate.left(), candidate.leftName());
    }

    @SchemaMapping(typeName = "MergeCandidate")
    CompletableFuture<@Nullable MergeSide> right(MergeCandidate candidate, DataLoader<String, MergeSide> mergeSides) {
        return side(mergeSides, candidate.right(), candidate.rightName());
    }

    @SchemaMapping(typeName = "MergeCandidate")
    List<MergeReason> reasons(MergeCandidate candidate, @Argument @Nullable Language language, Locale locale) {
        Language asked = Language.of(language, locale);
        return candidate.parts().stream().map(part -> reason(part, asked)).toList();
    }

    private static MergeReason reason(ScorePart part, Language language) {
        boolean speaksFor = part.effect() != Reason.Effect.LIMIT && part.amount() > 0;
        return new MergeReason(Explanation.sentence(part, language), speaksFor, part.amount());
    }

    private static CompletableFuture<@Nullable MergeSide> side(
            DataLoader<String, MergeSide> sides, String id, @Nullable String spelling) {
        return sides.load(id).thenApply(side -> side == null ? null : side.spelled(spelling));
    }
}
