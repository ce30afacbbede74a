package it.filiera.exchange.formats;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.RefusalCode;
import it.filiera.exchange.formats.opening.FileRefused;
import it.filiera.exchange.formats.opening.SafeZip;
import it.filiera.exchange.formats.opening.ZipLimits;
import java.io.Closeable;
import java.util.List;
import java.util.Locale;

/** A bundle in a zip, read where it lies. To be closed after it was loaded. */
public final class BundleZip implements Closeable {

    private static final String MANIFEST = "bundle.json";

    private final SafeZip zip;
    private final Bundle bundle;

    private BundleZip(SafeZip zip, Bundle bundle) {
        this.zip = zip;
        this.bundle = bundle;
    }

    /**
     * Opens a bundle; it may lie in a folder of the zip, as archivers like to put it.
     *
     * @throws FileRefused when the zip is damaged or dangerous, or has no bundle or two
     */
    public static BundleZip open(Original original) {
        SafeZip zip = SafeZip.open(original.name(), original.path(), ZipLimits.TABLES);
        List<String> manifests = zip.files().stream()
                .filter(file -> SafeZip.baseName(file).toLowerCase(Locale.ROOT).equals(MANIFEST))
                .filter(file -> !file.startsWith("__MACOSX/"))
                .toList();
        if (manifests.size() != 1) {
            zip.close();
            throw new FileRefused(
                    original.name(),
                    RefusalCode.NO_BUNDLE,
                    manifests.isEmpty()
                            ? "it has no bundle.json; give a bundle as Filiera exports it"
                            : "it has several bundles: " + String.join(", ", manifests) + "; give one");
        }
        String folder = manifests.get(0).substring(0, manifests.get(0).length() - MANIFEST.length());
        return new BundleZip(zip, zip.bundle(folder));
    }

    public Bundle bundle() {
        return bundle;
    }

    @Override
    public void close() {
        zip.close();
    }
}
