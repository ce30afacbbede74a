package it.filiera.valuechain;

import it.filiera.graphdb.Row;
import it.filiera.kernel.BadRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the graph knows of a chain that is to be saved. */
record ChainToSave(@Nullable Integer version, List<String> stages, List<String> technologies, List<String> areas) {

    static ChainToSave of(Row row) {
        return new ChainToSave(
                row.integer("version"), row.strings("stages"), row.strings("technologies"), row.strings("areas"));
    }

    /** Refuses what names unknown concepts, an unknown chain, or a version that has been edited by somebody else since. */
    void check(ValueChainInput input, String id) {
        if (input.id() == null && version != null) {
            throw new BadRequest("input.label", id, ChainRemedy.NAME_TAKEN);
        }
        if (input.id() != null && version == null) {
            throw new BadRequest("input.id", id, ChainRemedy.CHAIN_OR_NONE);
        }
        if (!Objects.equals(version, input.version())) {
            throw new BadRequest(
                    "input.version", String.valueOf(input.version()), ChainRemedy.READ_AGAIN, String.valueOf(version));
        }
        known("input.stages.requires.technology", input.technologies(), technologies, ChainRemedy.LOADED_TECHNOLOGIES);
        known("input.areas", input.servedAreas(), areas, ChainRemedy.LOADED_AREAS);
        input.stages().forEach(stage -> {
            String kept = stage.id();
            if (kept != null && !stages.contains(kept)) {
                throw new BadRequest("input.stages.id", kept, ChainRemedy.STAGE_OR_NONE);
            }
        });
    }

    private static void known(String argument, List<String> named, List<String> existing, ChainRemedy remedy) {
        List<String> unknown = new ArrayList<>(named);
        unknown.removeAll(existing);
        if (!unknown.isEmpty()) {
            throw new BadRequest(argument, unknown.get(0), remedy);
        }
    }
}
