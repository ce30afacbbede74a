package it.filiera.exchange.imports;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files are received.
 *
 * @param folder where they and what is made of them is kept; with several instances a folder they share
 * @param maxUpload how large a file may be
 */
@ConfigurationProperties("filiera.imports")
record ImportProperties(
        @DefaultValue("data/imports") Path folder,
        @DefaultValue("2GB") DataSize maxUpload) {

    Path incoming() {
        return folder.resolve("incoming").toAbsolutePath();
    }

    Path uploads() {
        return folder.resolve("uploads").toAbsolutePath();
    }

    Path jobs() {
        return folder.resolve("jobs").toAbsolutePath();
    }
}
