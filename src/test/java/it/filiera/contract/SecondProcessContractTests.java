package it.filiera.contract;

import it.filiera.testing.EngineProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A Neo4j engine in a process of its own, with a password, named by its URI as a server would be. */
class SecondProcessContractTests extends Neo4jContract {

    @TempDir
    static Path folder;

    private static EngineProcess server;
    private static Driver driver;

    @BeforeAll
    static void startServer() {
        server = EngineProcess.on(folder);
        driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", server.password()));
    }

    @AfterAll
    static void stopServer() {
        driver.close();
        server.close();
    }

    @Override
    Driver driver() {
        return driver;
    }
}
