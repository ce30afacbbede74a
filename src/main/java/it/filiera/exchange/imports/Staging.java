package it.filiera.exchange.imports;

import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.formats.BundleZip;
import it.filiera.exchange.formats.Original;
import it.filiera.exchange.formats.Translation;
import it.filiera.exchange.formats.TranslationProgress;
import it.filiera.exchange.formats.TranslationRequest;
import it.filiera.exchange.formats.Translator;
import org.springframework.stereotype.Component;

/** Reads the file of a job and puts its rows aside as a bundle. The graph is asked, not changed. */
@Component
class Staging {

    private final Uploads uploads;
    private final Translators translators;
    private final JobFolder folders;

    Staging(Uploads uploads, Translators translators, JobFolder folders) {
        this.uploads = uploads;
        this.translators = translators;
        this.folders = folders;
    }

    /** Reads from the beginning. */
    StagedImport read(String job, ImportRequest request, Notices notices, TranslationProgress progress) {
        Upload upload = uploads.get(request.upload());
        Original original = uploads.original(upload);
        Translator translator = translators.of(upload, request);
        if (translator == null) {
            return zipped(original);
        }
        Translation translation =
                translator.translate(new TranslationRequest(original, folders.emptied(job), notices, progress));
        return new StagedImport(translation.bundle(), Math.toIntExact(translation.rejected()), true, () -> {});
    }

    /** What an earlier run has read. */
    StagedImport again(String job, ImportRequest request, int rejected) {
        Upload upload = uploads.get(request.upload());
        return switch (upload.format()) {
            case BUNDLE -> zipped(uploads.original(upload));
            default -> new StagedImport(folders.bundle(job), rejected, true, () -> {});
        };
    }

    private static StagedImport zipped(Original original) {
        BundleZip zip = BundleZip.open(original);
        return new StagedImport(zip.bundle(), 0, false, zip::close);
    }
}
