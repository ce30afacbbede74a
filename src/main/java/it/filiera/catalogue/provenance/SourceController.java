package it.filiera.catalogue.provenance;

import it.filiera.catalogue.Provenance;
import it.filiera.catalogue.Source;
import it.filiera.catalogue.Statement;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Gives every reference to a source its title, publisher and licence. */
@Controller
class SourceController {

    @SchemaMapping
    CompletableFuture<Source> source(Provenance provenance, DataLoader<String, Source> sources) {
        return sources.load(provenance.sourceId());
    }

    @SchemaMapping
    CompletableFuture<Source> source(Statement statement, DataLoader<String, Source> sources) {
        return sources.load(statement.sourceId());
    }
}
