package it.filiera.exchange.formats.skos;

import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.KnownConcepts;
import it.filiera.exchange.formats.TranslationRequest;
import it.filiera.exchange.formats.writing.BundleFolder;
import it.filiera.exchange.formats.writing.TableRow;
import it.filiera.exchange.formats.writing.TableWriter;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows for the concepts of a file and for their links to other taxonomies. */
final class SkosRows {

    /** Of several kinds of match between two concepts the closest counts. */
    private static final List<String> CLOSEST_FIRST = List.of("EXACT", "CLOSE", "BROAD", "NARROW", "RELATED");

    private final TableWriter concepts;
    private final TableWriter matches;
    private final TranslationRequest request;
    private final ConceptNames names;
    private final SkosHierarchy hierarchy;
    private final KnownConcepts known;
    private long rejected;

    SkosRows(
            BundleFolder bundle,
            TranslationRequest request,
            ConceptNames names,
            SkosHierarchy hierarchy,
            KnownConcepts known) {
        this.concepts = bundle.table("concepts");
        this.matches = bundle.table("matches");
        this.request = request;
        this.names = names;
        this.hierarchy = hierarchy;
        this.known = known;
    }

    void put(String address, SkosThing concept, SchemeNames scheme) {
        Optional<ConceptNames.Name> name = names.find(address);
        Labels labels = concept.shown();
        if (name.isEmpty()) {
            rejected++;
            return;
        }
        String parent = hierarchy.broader(address);
        TableRow row = concepts.row()
                .set("id", name.get().id())
                .set("scheme", scheme.scheme())
                .set("notation", name.get().notation())
                .set("kind", scheme.kind())
                .set("label_it", labels.preferred("it"))
                .setList("alt_en", labels.others("en"))
                .setList("alt_it", labels.others("it"))
                .set("label_en", english(address, labels))
                .set("broader", parent == null ? null : broaderId(parent))
                .set("status", "QUOTED")
                .set("source", scheme.source())
                .set("record", address);
        concepts.put(row);
        concept.matches.forEach((other, kinds) -> match(name.get().id(), address, other, kinds, scheme));
    }

    private @Nullable String broaderId(String parent) {
        return names.find(parent).map(ConceptNames.Name::id).orElse(null);
    }

    /** The English label; where there is neither an English nor an Italian one, another stands in for it. */
    private @Nullable String english(String address, Labels labels) {
        String english = labels.preferred("en");
        String language = labels.anyLanguage();
        if (english != null || labels.preferred("it") != null || language == null) {
            return english;
        }
        String label = labels.preferred(language);
        if (!language.isEmpty()) {
            tell(
                    NoticeCode.OTHER_LANGUAGE,
                    "prefLabel",
                    label + "@" + language,
                    address + " has no label in English or Italian; this one stands in for the English one");
        }
        return label;
    }

    private void match(String from, String address, String other, NavigableSet<String> kinds, SchemeNames scheme) {
        Optional<String> to = names.find(other).map(ConceptNames.Name::id).or(() -> known.at(other));
        if (to.isEmpty()) {
            tell(
                    NoticeCode.UNKNOWN_REFERENCE,
                    "match",
                    other,
                    address
                            + " matches it, but no taxonomy in the graph has it; import that taxonomy, then this one again");
            return;
        }
        if (to.get().equals(from)) {
            return;
        }
        String closest =
                CLOSEST_FIRST.stream().filter(kinds::contains).findFirst().orElse("RELATED");
        if (kinds.size() > 1) {
            tell(
                    NoticeCode.FURTHER_VALUE,
                    "match",
                    other,
                    address + " matches it as " + String.join(", ", kinds) + "; " + closest + " is kept");
        }
        matches.put(matches.row()
                .set("from", from)
                .set("to", to.get())
                .set("kind", closest)
                .set("status", "QUOTED")
                .set("source", scheme.source())
                .set("record", address));
    }

    private void tell(NoticeCode code, String field, String value, String message) {
        request.notices().add(new Notice(code, request.original().name(), null, field, value, message));
    }

    /** Concepts that did not come in. */
    long rejected() {
        return rejected;
    }
}
