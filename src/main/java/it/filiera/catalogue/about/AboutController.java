package it.filiera.catalogue.about;

import it.filiera.catalogue.KindCount;
import it.filiera.catalogue.Source;
import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Serves {@code about}; counts and sources are read only when asked for. */
@Controller
class AboutController {

    private final AboutService service;

    AboutController(AboutService service) {
        this.service = service;
    }

    /** What the answer hangs on: the version of the software. */
    record About(String version) {}

    @QueryMapping
    About about() {
        return new About(service.version());
    }

    @SchemaMapping(typeName = "About")
    List<KindCount> counts() {
        return service.counts();
    }

    @SchemaMapping(typeName = "About")
    List<Source> sources() {
        return service.sources();
    }

    @SchemaMapping(typeName = "About")
    String attribution() {
        return service.attribution();
    }
}
