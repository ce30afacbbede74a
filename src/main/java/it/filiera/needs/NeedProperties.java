package it.filiera.needs;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the words for needs are.
 *
 * @param folder folder with {@code synonyms.csv} and {@code unspecific.csv}; without it, those that come with Filiera
 */
@ConfigurationProperties("filiera.needs")
record NeedProperties(@Nullable Path folder) {}
