package it.filiera;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Filiera: the graph, its GraphQL endpoint and its web page in one process. */
@SpringBootApplication
public class FilieraApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(FilieraApplication.class, arguments);
    }
}
