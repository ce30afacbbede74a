package it.filiera.consortium.callrules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the rules of calls at start. */
@Configuration(proxyBeanMethods = false)
class CallRulesConfiguration {

    private static final String ENDING = ".yml";

    @Bean
    CallRules callRules(CallRuleProperties properties) {
        try {
            Path folder = properties.folder();
            return CallRuleFiles.read(folder == null ? shipped() : in(folder));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the rules of calls", unreadable);
        }
    }

    static Map<String, String> shipped() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:/call-rules/*" + ENDING)) {
            texts.put(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Map<String, String> in(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(ENDING)).toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return texts;
    }
}
