package it.filiera.contract;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

/** The published Neo4j image; reported as skipped on a machine without Docker. */
@Testcontainers(disabledWithoutDocker = true)
class ContainerContractTests extends Neo4jContract {

    @Container
    private static final Neo4jContainer SERVER = new Neo4jContainer("neo4j:5.26-community");

    private static Driver driver;

    @BeforeAll
    static void connect() {
        driver = GraphDatabase.driver(SERVER.getBoltUrl(), AuthTokens.basic("neo4j", SERVER.getAdminPassword()));
    }

    @AfterAll
    static void disconnect() {
        driver.close();
    }

    @Override
    Driver driver() {
        return driver;
    }
}
