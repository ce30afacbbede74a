package it.filiera.exchange.imports;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** A file over the limit is refused while it is read, before any controller is asked. */
@RestControllerAdvice
class UploadTooLarge {

    private final ImportProperties properties;

    UploadTooLarge(ImportProperties properties) {
        this.properties = properties;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> tooLarge(MaxUploadSizeExceededException tooLarge) {
        String message =
                "The file is larger than %d MB (filiera.imports.max-upload); give a part of it, or pack it as .zip."
                        .formatted(properties.maxUpload().toMegabytes());
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .body(Map.of("code", "FILE_TOO_LARGE", "message", message));
    }
}
