package it.filiera.exchange.formats.skos;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.bundle.RefusalCode;
import it.filiera.exchange.formats.KnownConcepts;
import it.filiera.exchange.formats.Translation;
import it.filiera.exchange.formats.TranslationRequest;
import it.filiera.exchange.formats.Translator;
import it.filiera.exchange.formats.opening.FileRefused;
import it.filiera.exchange.formats.writing.BundleFolder;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Translates a taxonomy. The file is read as a stream of statements (JSON-LD as a whole); kept are about 2 KB for each
 * concept, of at most 500,000.
 */
public final class SkosTranslator implements Translator {

    private final SkosOptions options;
    private final KnownConcepts known;

    /**
     * Makes a translator.
     *
     * @param known concepts that links may lead to
     */
    public SkosTranslator(SkosOptions options, KnownConcepts known) {
        this.options = options;
        this.known = known;
    }

    @Override
    public Translation translate(TranslationRequest request) {
        String file = request.original().name();
        SkosModel model = new SkosModel(request.progress());
        try {
            RdfFile.read(request.original(), options.syntax(), model);
        } catch (SkosModel.TooManyThings tooMany) {
            throw new FileRefused(
                    file,
                    RefusalCode.TOO_LARGE,
                    "it has more than " + SkosModel.MOST_THINGS + " things; give a part of it");
        }
        if (model.tooLong() > 0) {
            request.notices()
                    .add(Notice.ofFile(
                            NoticeCode.CELL_TOO_LARGE,
                            file,
                            model.tooLong() + " texts are longer than any label or notation; they were passed over"));
        }
        model.resolveLabels();
        NavigableMap<String, SkosThing> concepts = labelled(model.concepts(), request);
        if (concepts.isEmpty()) {
            throw new FileRefused(
                    file, RefusalCode.NO_TAXONOMY, "it describes no concepts with labels; give a taxonomy as SKOS");
        }
        Map<String, SkosScheme> schemes = SkosScheme.ofConcepts(concepts, model.schemes(), file, options);
        SkosHierarchy hierarchy = SkosHierarchy.of(concepts, file, request.notices());
        ConceptNames names = new ConceptNames(concepts, schemes, hierarchy, file, request.notices());
        try (BundleFolder bundle = new BundleFolder(request.folder())) {
            SkosRows rows = new SkosRows(bundle, request, names, hierarchy, known);
            SchemeRows schemeRows = new SchemeRows(bundle, options.rank());
            schemes.values().stream().distinct().forEach(scheme -> schemeRows.put(scheme, file));
            schemes.forEach((address, scheme) ->
                    rows.put(address, Objects.requireNonNull(concepts.get(address)), scheme.names()));
            Bundle finished = bundle.finish("Taxonomy: " + file);
            long unlabelled = (long) model.concepts().size() - concepts.size();
            return new Translation(finished, model.statements(), unlabelled + rows.rejected(), List.of());
        }
    }

    private static NavigableMap<String, SkosThing> labelled(
            NavigableMap<String, SkosThing> concepts, TranslationRequest request) {
        NavigableMap<String, SkosThing> labelled = new TreeMap<>();
        concepts.forEach((address, concept) -> {
            if (concept.shown().isEmpty()) {
                request.notices()
                        .add(new Notice(
                                NoticeCode.MISSING_VALUE,
                                request.original().name(),
                                null,
                                "prefLabel",
                                address,
                                "the concept has no label; give one in English or Italian"));
            } else {
                labelled.put(address, concept);
            }
        });
        return labelled;
    }
}
