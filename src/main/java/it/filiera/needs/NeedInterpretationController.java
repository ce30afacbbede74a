package it.filiera.needs;

import it.filiera.catalogue.Technology;
import it.filiera.needs.NeedInterpretation.UnderstoodTechnology;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The question {@code needInterpretation}. */
@Controller
class NeedInterpretationController {

    private final NeedReader reader;
    private final Snapshots snapshots;

    NeedInterpretationController(NeedReader reader, Snapshots snapshots) {
        this.reader = reader;
        this.snapshots = snapshots;
    }

    @QueryMapping
    NeedInterpretation needInterpretation(@Argument String text) {
        Network network = snapshots.current();
        return reader.read("text", text, network);
    }

    @SchemaMapping
    CompletableFuture<Technology> technology(
            UnderstoodTechnology understood, DataLoader<String, Technology> technologies) {
        return technologies.load(understood.technologyId());
    }
}
