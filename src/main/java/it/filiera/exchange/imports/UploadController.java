package it.filiera.exchange.imports;

import it.filiera.exchange.bundle.RefusalCode;
import it.filiera.exchange.formats.opening.FileRefused;
import it.filiera.graphdb.GraphWriter;
import it.filiera.kernel.Language;
import it.filiera.security.AuditLog;
import it.filiera.security.CurrentUser;
import it.filiera.security.Permission;
import it.filiera.security.Permissions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Receives a file: {@code POST /api/imports}, as {@code multipart/form-data} with the part {@code file}. */
@RestController
class UploadController {

    private static final Logger LOG = LoggerFactory.getLogger(UploadController.class);

    private final Uploads uploads;
    private final FileLook look;
    private final Permissions permissions;
    private final AuditLog audit;
    private final GraphWriter graph;

    UploadController(Uploads uploads, FileLook look, Permissions permissions, AuditLog audit, GraphWriter graph) {
        this.uploads = uploads;
        this.look = look;
        this.permissions = permissions;
        this.audit = audit;
        this.graph = graph;
    }

    @PostMapping(path = "/api/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    UploadAnswer receive(@RequestParam("file") MultipartFile file) throws IOException {
        CurrentUser who = permissions.require(Permission.IMPORT);
        List<String> notices = new ArrayList<>();
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
        Upload upload = uploads.receive(
                name, path -> file.transferTo(path.toFile()), original -> look.format(original, notices));
        audit.record(graph, who, "UPLOAD_FILE", upload.id(), null, upload);
        return look.answer(upload, uploads.original(upload), notices);
    }

    /** The same shape as any other problem; the message says what the file is and what would be right. */
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(FileRefused refused, Locale locale) {
        String message = refused.message(Language.of(null, locale));
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, refused.code(), message);
    }

    /** As on a disk that is full; what had come of the file is gone again. */
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> notKept(IOException disk) {
        LOG.error("A file brought in could not be kept", disk);
        return answer(
                HttpStatus.INSUFFICIENT_STORAGE,
                RefusalCode.DISK,
                "The disk of the service refused the file, as one that is full does; whoever runs the service can tell");
    }

    private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, RefusalCode code, String message) {
        return ResponseEntity.status(status).body(Map.of("code", "FILE_REFUSED", "refusal", code, "message", message));
    }
}
