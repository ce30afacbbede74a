package it.filiera.catalogue.valuechain;

import it.filiera.catalogue.Labels;
import it.filiera.catalogue.ProvenanceMapper;
import it.filiera.catalogue.Quotation;
import it.filiera.catalogue.Stage;
import it.filiera.catalogue.ValueChain;
import it.filiera.catalogue.valuechain.StageLinks.StageRequirement;
import it.filiera.graphdb.Row;
import java.util.Objects;

/** From rows to chains, stages and what links them. */
final class ValueChainMapper {

    private ValueChainMapper() {}

    static ValueChain chain(Row row) {
        Row chain = row.requireRow("chain");
        return new ValueChain(
                chain.requireString("id"),
                new Labels(chain.string("labelEn"), chain.string("labelIt")),
                new Labels(chain.string("descriptionEn"), chain.string("descriptionIt")),
                chain.constant("status", Quotation.class),
                Objects.requireNonNullElse(chain.integer("version"), 1),
                ProvenanceMapper.provenance(chain));
    }

    static Stage stage(Row row) {
        Row stage = row.requireRow("stage");
        return new Stage(
                stage.requireString("id"),
                new Labels(stage.string("labelEn"), stage.string("labelIt")),
                stage.integer("order"),
                row.requireString("chain"));
    }

    static StageLinks links(Row row) {
        return new StageLinks(
                row.requireString("stage"), row.strings("feeds"), row.rows("requires", ValueChainMapper::requirement));
    }

    private static StageRequirement requirement(Row row) {
        Row link = row.requireRow("link");
        return new StageRequirement(
                row.requireString("technology"),
                link.integer("minTrl"),
                link.constant("status", Quotation.class),
                ProvenanceMapper.provenance(link));
    }
}
