package it.filiera.exchange.sample;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleRefused;
import it.filiera.exchange.bundle.RefusalCode;
import it.filiera.exchange.load.BundleLoader;
import it.filiera.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Fingerprint of what loading the sample puts into a graph: the bundle, by its manifest, and the way it is written. */
final class SampleChecksum {

    private SampleChecksum() {}

    static String of(Bundle sample) {
        try (InputStream manifest = sample.open("bundle.json")) {
            MessageDigest digest = Sha256.digest();
            digest.update(manifest.readAllBytes());
            digest.update(BundleLoader.fingerprint());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException missing) {
            throw new BundleRefused(
                    RefusalCode.UNREADABLE, "bundle.json of the sample cannot be read: " + missing.getMessage());
        }
    }
}
