package it.filiera.valuechain;

import it.filiera.catalogue.ValueChain;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The change {@code saveValueChain}. */
@Controller
class SaveValueChainController {

    private final SaveValueChainService service;

    SaveValueChainController(SaveValueChainService service) {
        this.service = service;
    }

    @MutationMapping
    SavedValueChain saveValueChain(@Argument ValueChainInput input) {
        return service.save(input);
    }

    @SchemaMapping
    CompletableFuture<ValueChain> valueChain(SavedValueChain saved, DataLoader<String, ValueChain> chains) {
        return chains.load(saved.chainId());
    }
}
