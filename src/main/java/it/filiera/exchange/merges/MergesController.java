package it.filiera.exchange.merges;

import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What an officer says about pairs: {@code confirmMerge}, {@code rejectMerge}, {@code undoMerge}, {@code examineOrganisations}. */
@Controller
class MergesController {

    private final MergesService merges;
    private final Examination examination;

    MergesController(MergesService merges, Examination examination) {
        this.merges = merges;
        this.examination = examination;
    }

    @MutationMapping
    List<MergeOutcome> confirmMerge(@Argument List<String> ids) {
        return merges.confirm(ids);
    }

    @MutationMapping
    List<MergeOutcome> rejectMerge(@Argument List<String> ids) {
        return merges.reject(ids);
    }

    @MutationMapping
    List<MergeOutcome> undoMerge(@Argument List<String> ids) {
        return merges.undo(ids);
    }

    @MutationMapping
    Examination.Result examineOrganisations() {
        return examination.run();
    }
}
