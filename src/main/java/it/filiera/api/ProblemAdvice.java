package it.filiera.api;

import it.filiera.kernel.Language;
import it.filiera.kernel.Problem;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The one place where problems become HTTP answers outside GraphQL, in the language of {@code Accept-Language}. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Map<String, HttpStatus> STATUS = Map.of(
            "BAD_REQUEST", HttpStatus.BAD_REQUEST,
            "UNAUTHENTICATED", HttpStatus.UNAUTHORIZED,
            "FORBIDDEN", HttpStatus.FORBIDDEN,
            "TOO_BUSY", HttpStatus.SERVICE_UNAVAILABLE,
            "TOO_SLOW", HttpStatus.SERVICE_UNAVAILABLE,
            "GRAPH_UNAVAILABLE", HttpStatus.SERVICE_UNAVAILABLE);

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> problem(Problem problem, Locale locale) {
        Language language = Language.of(null, locale);
        Map<String, Object> body = new LinkedHashMap<>(problem.properties(language));
        body.put("code", problem.code());
        body.put("message", problem.message(language));
        return ResponseEntity.status(STATUS.getOrDefault(problem.code(), HttpStatus.INTERNAL_SERVER_ERROR))
                .body(body);
    }
}
