package it.filiera;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Filiera: the graph, its GraphQL endpoint and its web page in one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class FilieraApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(FilieraApplication.class, arguments);
    }
}
