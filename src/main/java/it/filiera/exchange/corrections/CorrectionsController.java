package it.filiera.exchange.corrections;

import it.filiera.kernel.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The question {@code correctableFields} and the changes {@code correctFact} and {@code undoCorrection}. */
@Controller
class CorrectionsController {

    private final CorrectableFieldsService fields;
    private final CorrectionsService corrections;

    CorrectionsController(CorrectableFieldsService fields, CorrectionsService corrections) {
        this.fields = fields;
        this.corrections = corrections;
    }

    @QueryMapping
    List<CorrectableField> correctableFields(@Argument String id) {
        return fields.of(id);
    }

    @MutationMapping
    CorrectedFact correctFact(
            @Argument String id,
            @Argument String field,
            @Argument @Nullable Language language,
            @Argument @Nullable String value,
            @Argument @Nullable Boolean unknown,
            @Argument @Nullable String reason) {
        return corrections.correct(
                id, field, language, CorrectionValues.given(value, Boolean.TRUE.equals(unknown)), reason);
    }

    @MutationMapping
    CorrectedFact undoCorrection(
            @Argument String id,
            @Argument String field,
            @Argument @Nullable Language language,
            @Argument @Nullable String reason) {
        return corrections.undo(id, field, language, reason);
    }
}
