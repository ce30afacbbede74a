package it.filiera.exchange.formats.skos;

import it.filiera.exchange.bundle.RefusalCode;
import it.filiera.exchange.formats.Original;
import it.filiera.exchange.formats.opening.FileFault;
import it.filiera.exchange.formats.opening.FileRefused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;

/** Reads Turtle and RDF/XML as a stream of statements; JSON-LD by {@link JsonLdFile}. */
final class RdfFile {

    /** Relative addresses become these, so that a file without a base can be read. */
    private static final String BASE = "urn:file:";

    private RdfFile() {}

    /** How a file is written. */
    enum Syntax {
        TURTLE,
        RDF_XML,
        JSON_LD
    }

    /**
     * Reads a file.
     *
     * @throws FileRefused when it is not well-formed, with the line
     */
    static void read(Original original, Syntax syntax, Statements statements) {
        try {
            if (syntax == Syntax.JSON_LD) {
                JsonLdFile.read(original, statements);
                return;
            }
            RDFParser parser = parser(syntax);
            parser.setRDFHandler(new Handler(statements));
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(original.path()))) {
                parser.parse(bytes, BASE);
            }
        } catch (RDFParseException malformed) {
            throw malformed.getLineNumber() > 0
                    ? new FileRefused(
                            original.name(),
                            FileFault.WRONG_IN_LINE,
                            String.valueOf(malformed.getLineNumber()),
                            String.valueOf(malformed.getMessage()))
                    : new FileRefused(
                            original.name(), FileFault.WRONG_SOMEWHERE, String.valueOf(malformed.getMessage()));
        } catch (RDFHandlerException | IOException unreadable) {
            throw new FileRefused(
                    original.name(), RefusalCode.UNREADABLE, "it cannot be read (" + unreadable.getMessage() + ")");
        }
    }

    private static RDFParser parser(Syntax syntax) {
        RDFParser parser = Rio.createParser(syntax == Syntax.TURTLE ? RDFFormat.TURTLE : RDFFormat.RDFXML);
        parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
        parser.set(BasicParserSettings.VERIFY_RELATIVE_URIS, false);
        parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
        parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
        if (syntax == Syntax.RDF_XML) {
            parser.set(XMLParserSettings.SECURE_PROCESSING, true);
            parser.set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
            parser.set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
            parser.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
        }
        return parser;
    }

    private static final class Handler extends AbstractRDFHandler {

        private final Statements statements;

        Handler(Statements statements) {
            this.statements = statements;
        }

        @Override
        public void handleStatement(Statement statement) {
            String subject = name(statement.getSubject());
            String predicate = statement.getPredicate().stringValue();
            if (statement.getObject() instanceof Literal literal) {
                String language = literal.getLanguage()
                        .map(tag -> tag.toLowerCase(Locale.ROOT))
                        .orElse(null);
                statements.text(subject, predicate, literal.getLabel(), language);
            } else {
                statements.link(subject, predicate, name(statement.getObject()));
            }
        }

        private static String name(Value thing) {
            return thing.isBNode() ? SkosModel.UNNAMED + thing.stringValue() : thing.stringValue();
        }
    }
}
