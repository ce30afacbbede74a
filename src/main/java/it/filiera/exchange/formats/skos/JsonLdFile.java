package it.filiera.exchange.formats.skos;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import it.filiera.exchange.bundle.RefusalCode;
import it.filiera.exchange.formats.Original;
import it.filiera.exchange.formats.opening.FileFault;
import it.filiera.exchange.formats.opening.FileRefused;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON-LD. A JSON-LD file has to be held as a whole, so its size is limited. Contexts that stand elsewhere on the web
 * are not fetched: what a file means must not depend on somebody else's server.
 */
final class JsonLdFile {

    private static final long LARGEST = 64L * 1024 * 1024;

    private JsonLdFile() {}

    static void read(Original original, Statements statements) throws IOException {
        if (Files.size(original.path()) > LARGEST) {
            throw new FileRefused(
                    original.name(),
                    RefusalCode.TOO_LARGE,
                    "it is larger than 64 MiB, and JSON-LD is read as a whole; give it as Turtle or RDF/XML");
        }
        try (Reader text = Files.newBufferedReader(original.path())) {
            JsonLd.toRdf(JsonDocument.of(text))
                    .loader((address, options) -> {
                        throw new JsonLdError(
                                JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                                "its context is at " + address
                                        + ", which is not fetched; write the context into the file");
                    })
                    .provide(new Consumer(statements));
        } catch (JsonLdError malformed) {
            throw new FileRefused(original.name(), FileFault.NO_JSON_LD, String.valueOf(root(malformed)));
        }
    }

    private static @Nullable String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage();
        // The library puts what the loader said in front of a text of its own.
        return root instanceof JsonLdError && message != null ? message.replaceAll("\\s*\\[code=[^]]*]", "") : message;
    }

    private static final class Consumer implements RdfQuadConsumer {

        private final Statements statements;

        Consumer(Statements statements) {
            this.statements = statements;
        }

        @Override
        public RdfQuadConsumer quad(
                String subject,
                String predicate,
                String object,
                @Nullable String datatype,
                @Nullable String language,
                @Nullable String direction,
                @Nullable String graph)
                throws RdfConsumerException {
            if (datatype == null && language == null) {
                statements.link(subject, predicate, object);
            } else {
                statements.text(
                        subject, predicate, object, language == null ? null : language.toLowerCase(Locale.ROOT));
            }
            return this;
        }
    }
}
