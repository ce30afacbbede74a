package it.filiera.security.session;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The question {@code me}. */
@Controller
class MeController {

    private final MeService service;

    MeController(MeService service) {
        this.service = service;
    }

    @QueryMapping
    Me me() {
        return service.me();
    }
}
