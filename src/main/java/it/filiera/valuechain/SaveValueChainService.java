package it.filiera.valuechain;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphWriter;
import it.filiera.security.AuditLog;
import it.filiera.security.CurrentUser;
import it.filiera.security.Permission;
import it.filiera.security.Permissions;
import it.filiera.valuechain.ValueChainInput.StageInput;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Saves a value chain: all of it, in one transaction, with an entry in the audit log that holds what was saved. Whoever may
 * import may save: a bundle can bring chains as well. Loading a bundle that holds the chain brings back what that bundle says.
 */
@Service
class SaveValueChainService {

    record KnownParameters(String id, List<String> technologies, List<String> areas) {}

    record ChainParameters(
            String id,
            @Nullable String labelEn,
            @Nullable String labelIt,
            @Nullable String descriptionEn,
            @Nullable String descriptionIt,
            List<String> areas,
            String today,
            List<String> stages) {}

    record StageRow(
            String id,
            int order,
            @Nullable String labelEn,
            @Nullable String labelIt,
            List<ValueChainInput.RequirementInput> requires) {}

    record StagesParameters(String chain, List<StageRow> stages, String today) {}

    record FeedRow(String from, String to) {}

    record FeedsParameters(List<FeedRow> feeds, String today) {}

    private static final Cypher<KnownParameters> KNOWN =
            Cypher.of("questions/valuechain/chain-to-save", KnownParameters.class);
    private static final Cypher<ChainParameters> CHAIN =
            Cypher.of("imports/valuechain/save-chain", ChainParameters.class);
    private static final Cypher<StagesParameters> STAGES =
            Cypher.of("imports/valuechain/save-stages", StagesParameters.class);
    private static final Cypher<FeedsParameters> FEEDS =
            Cypher.of("imports/valuechain/save-feeds", FeedsParameters.class);

    private final GraphWriter graph;
    private final Permissions permissions;
    private final AuditLog audit;

    SaveValueChainService(GraphWriter graph, Permissions permissions, AuditLog audit) {
        this.graph = graph;
        this.permissions = permissions;
        this.audit = audit;
    }

    SavedValueChain save(ValueChainInput input) {
        CurrentUser person = permissions.require(Permission.IMPORT);
        ChainCheck.check(input);
        String id = input.id() == null ? "chain:" + slug(label(input.labelEn(), input.labelIt())) : input.id();
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        return graph.write(transaction -> {
            ChainToSave known = transaction
                    .list(KNOWN, new KnownParameters(id, input.technologies(), input.servedAreas()), ChainToSave::of)
                    .get(0);
            known.check(input, id);
            List<String> stages = stageIds(id, input, known);
            int version = transaction
                    .list(
                            CHAIN,
                            new ChainParameters(
                                    id,
                                    input.labelEn(),
                                    input.labelIt(),
                                    input.descriptionEn(),
                                    input.descriptionIt(),
                                    input.servedAreas(),
                                    today,
                                    stages),
                            row -> row.requireInt("version"))
                    .get(0);
            transaction.run(STAGES, new StagesParameters(id, rows(input, stages), today));
            transaction.run(FEEDS, new FeedsParameters(feeds(input, stages), today));
            audit.record(transaction, person, "SAVE_VALUE_CHAIN", id, known.version(), input);
            return new SavedValueChain(id, version);
        });
    }

    /** Stages that are kept keep their identifier; new ones get one that nothing of the chain has or had. */
    private static List<String> stageIds(String chain, ValueChainInput input, ChainToSave known) {
        Set<String> taken = new HashSet<>(known.stages());
        List<String> ids = new ArrayList<>();
        String base = "stage:" + chain.substring(chain.indexOf(':') + 1) + "-";
        for (StageInput stage : input.stages()) {
            String kept = stage.id();
            String slug = base + slug(label(stage.labelEn(), stage.labelIt()));
            String id = kept == null ? slug : kept;
            for (int i = 2; kept == null && taken.contains(id); i++) {
                id = slug + "-" + i;
            }
            taken.add(id);
            ids.add(id);
        }
        return ids;
    }

    private static List<StageRow> rows(ValueChainInput input, List<String> ids) {
        List<StageRow> rows = new ArrayList<>();
        for (int place = 0; place < ids.size(); place++) {
            StageInput stage = input.stages().get(place);
            rows.add(new StageRow(ids.get(place), place + 1, stage.labelEn(), stage.labelIt(), stage.requires()));
        }
        return rows;
    }

    private static List<FeedRow> feeds(ValueChainInput input, List<String> ids) {
        List<FeedRow> feeds = new ArrayList<>();
        for (int place = 0; place < ids.size(); place++) {
            String from = ids.get(place);
            input.stages().get(place).places().stream()
                    .distinct()
                    .forEach(fed -> feeds.add(new FeedRow(from, ids.get(fed - 1))));
        }
        return feeds;
    }

    private static String label(@Nullable String english, @Nullable String italian) {
        return english != null && !english.isBlank() ? english : Objects.requireNonNullElse(italian, "");
    }

    private static String slug(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String words = List.of(plain.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        return words.isEmpty() ? "unnamed" : words;
    }
}
