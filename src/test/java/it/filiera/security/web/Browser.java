package it.filiera.security.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a browser does about cookies, and nothing more: what a page adds, or an attacker leaves out, the test says. */
final class Browser {

    static final String SESSION = "filiera-session";
    static final String TOKEN = "XSRF-TOKEN";
    static final String JSON = "application/json";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final int port;

    Browser(int port) {
        this.port = port;
    }

    /** Opens the page, which asks who is signed in and so gets its token. */
    static Browser onPage(int port) {
        Browser browser = new Browser(port);
        browser.get("/api/session");
        return browser;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "", Map.of());
    }

    /** What our page sends: JSON with the token in the header. */
    HttpResponse<String> byPage(String method, String path, String body) {
        Map<String, String> headers = new HashMap<>(Map.of("Content-Type", JSON, "Origin", origin()));
        if (cookies.containsKey(TOKEN)) {
            headers.put("X-XSRF-TOKEN", cookies.get(TOKEN));
        }
        return send(method, path, body, headers);
    }

    HttpResponse<String> signIn(String userName, String password) {
        return byPage(
                "POST", "/api/session", "{\"userName\":\"%s\",\"password\":\"%s\"}".formatted(userName, password));
    }

    HttpResponse<String> graphQl(String document) {
        return byPage("POST", "/graphql", body(document));
    }

    static String body(String document) {
        return "{\"query\":\"" + document.replace("\"", "\\\"") + "\"}";
    }

    HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(this::keep);
            return answer;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String origin() {
        return "http://127.0.0.1:" + port;
    }

    private void keep(String setCookie) {
        List<String> parts = List.of(setCookie.split(";", -1));
        String[] pair = parts.get(0).split("=", 2);
        if (pair[1].isEmpty() || setCookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
