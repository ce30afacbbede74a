package it.filiera.exchange.imports;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files are written straight to the disk on which they stay: moving them costs nothing, and no memory is filled. */
@Configuration(proxyBeanMethods = false)
class MultipartUploads {

    private static final long FORM_AROUND_THE_FILE = 1 << 16;

    @Bean
    MultipartConfigElement multipartConfigElement(ImportProperties properties) {
        try {
            Files.createDirectories(properties.incoming());
        } catch (IOException denied) {
            throw new UncheckedIOException("The folder for imports cannot be made", denied);
        }
        long most = properties.maxUpload().toBytes();
        return new MultipartConfigElement(properties.incoming().toString(), most, most + FORM_AROUND_THE_FILE, 0);
    }
}
