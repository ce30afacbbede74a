package it.filiera.consortium;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** The subscription {@code consortiumSearch}. */
@Controller
class ConsortiumSearchController {

    private final ConsortiumSearchService service;

    ConsortiumSearchController(ConsortiumSearchService service) {
        this.service = service;
    }

    @SubscriptionMapping
    Flux<Consortium> consortiumSearch(@Argument ConsortiumInput input) {
        return service.search(RequestReader.read(input));
    }
}
