package it.filiera.exchange.imports;

import it.filiera.security.Permission;
import it.filiera.security.Permissions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives back rows that did not come in, with the reason beside each, to be corrected and imported again. */
@RestController
class RejectedRowsController {

    private final JobFolder folders;
    private final Permissions permissions;

    RejectedRowsController(JobFolder folders, Permissions permissions) {
        this.folders = folders;
        this.permissions = permissions;
    }

    /**
     * The rejected rows of one table.
     *
     * @param table name of the table, where several have any; without it the first by name
     */
    @GetMapping("/api/imports/{id}/rejected.csv")
    ResponseEntity<Resource> rejected(@PathVariable String id, @RequestParam(required = false) @Nullable String table) {
        permissions.require(Permission.IMPORT); // rows as somebody's list has them, contacts included
        List<String> tables = folders.rejectedTables(id);
        Optional<Path> file =
                tables.isEmpty() ? Optional.empty() : folders.rejected(id, table == null ? tables.get(0) : table);
        return file.<ResponseEntity<Resource>>map(path -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(path.getFileName().toString())
                                        .build()
                                        .toString())
                        .body(new FileSystemResource(path)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
