package it.filiera.exchange.corrections;

import it.filiera.exchange.bundle.FieldSchema;
import it.filiera.exchange.corrections.CorrectionStatements.Correction;
import it.filiera.exchange.corrections.CorrectionStatements.Thing;
import it.filiera.exchange.load.ShownValues;
import it.filiera.graphdb.GraphWriter;
import it.filiera.graphdb.GraphWriter.Transaction;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.FieldName;
import it.filiera.kernel.Language;
import it.filiera.security.AuditLog;
import it.filiera.security.CurrentUser;
import it.filiera.security.Permission;
import it.filiera.security.Permissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Lays a person's word over what sources say, or takes it back; what is shown is picked again in the same transaction,
 * with the entry in the audit log. Officers correct anything, an SME's account its own organisation.
 */
@Service
class CorrectionsService {

    /** What the audit log keeps: the field with what was shown before and after. */
    record Entry(
            String field,
            @Nullable String value,
            boolean corrected,
            @Nullable String reason) {}

    private final GraphWriter graph;
    private final Permissions permissions;
    private final AuditLog audit;

    CorrectionsService(GraphWriter graph, Permissions permissions, AuditLog audit) {
        this.graph = graph;
        this.permissions = permissions;
        this.audit = audit;
    }

    /**
     * Shows this value from now on, whatever sources say; repeating a correction changes nothing.
     *
     * @param text the right value; null when nobody knows it
     */
    CorrectedFact correct(
            String id, String field, @Nullable Language language, @Nullable String text, @Nullable String reason) {
        CurrentUser person = permissions.require(Permission.correct(id));
        String because = CorrectionValues.reason(reason);
        return graph.write(transaction -> {
            Facts before = facts(transaction, id);
            Map.Entry<FieldName, FieldSchema> named = FieldCatalogue.require(before, field, language);
            FieldSchema schema = named.getValue();
            Object value = text == null ? null : CorrectionValues.value(schema, text);
            if (before.isCorrectedTo(schema.property(), value)) {
                return CorrectedFact.of(named.getKey(), schema.property(), before, before);
            }
            List<String> unknown = value == null
                    ? CorrectionValues.withYears(schema.property(), null).keySet().stream()
                            .sorted()
                            .toList()
                    : List.of();
            return changed(transaction, person, "CORRECT_FACT", named, value, unknown, before, because);
        });
    }

    /** Shows again what sources say. */
    CorrectedFact undo(String id, String field, @Nullable Language language, @Nullable String reason) {
        CurrentUser person = permissions.require(Permission.correct(id));
        String because = CorrectionValues.reason(reason);
        return graph.write(transaction -> {
            Facts before = facts(transaction, id);
            Map.Entry<FieldName, FieldSchema> named = FieldCatalogue.require(before, field, language);
            if (!before.isCorrected(named.getValue().property())) {
                throw new BadRequest("field", named.getKey().label(), CorrectionRemedy.NOT_CORRECTED);
            }
            return changed(transaction, person, "UNDO_CORRECTION", named, null, List.of(), before, because);
        });
    }

    private CorrectedFact changed(
            Transaction transaction,
            CurrentUser person,
            String action,
            Map.Entry<FieldName, FieldSchema> named,
            @Nullable Object value,
            List<String> unknown,
            Facts before,
            @Nullable String reason) {
        String property = named.getValue().property();
        String id = before.id();
        transaction.run(
                CorrectionStatements.CORRECT,
                new Correction(
                        id,
                        CorrectionValues.withYears(property, value),
                        unknown,
                        LocalDate.now(ZoneOffset.UTC).toString()));
        transaction.run(CorrectionStatements.EMPTY, new Thing(id));
        ShownValues.pick(transaction, id);
        Facts after = facts(transaction, id);
        if (after.shown("name") == null || unknown.contains("name")) {
            throw new BadRequest("unknown", "true", CorrectionRemedy.A_NAME, property);
        }
        audit.record(
                transaction,
                person,
                action,
                id,
                entry(named.getKey(), property, before, null),
                entry(named.getKey(), property, after, reason));
        return CorrectedFact.of(named.getKey(), property, before, after);
    }

    private static Entry entry(FieldName name, String property, Facts facts, @Nullable String reason) {
        return new Entry(name.label(), facts.shown(property), facts.isCorrected(property), reason);
    }

    private static Facts facts(Transaction transaction, String id) {
        return transaction.list(CorrectionStatements.FACTS, new Thing(id), Facts::of).stream()
                .findFirst()
                .orElseThrow(() -> new BadRequest("id", id, CorrectionRemedy.CORRECTABLE_THING));
    }
}
