package vn.vinhdanh.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Gives the tests an empty database: an embedded one in a new folder or, when {@code VINHDANH_DB_URL} names a server,
 * a new database there. Either is removed when the tests end.
 */
public class FreshGround implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Every sample account's password in tests. */
    public static final String SAMPLE_PASSWORD = "mau-2026-thi-dua";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var given = environment.getProperty("VINHDANH_DB_URL", "");
        var ground = given.isBlank()
                ? newFolder()
                : newDatabase(new Premises.ExistingDatabase(
                                given,
                                environment.getProperty("VINHDANH_DB_USER", ""),
                                environment.getProperty("VINHDANH_DB_PASSWORD", ""))
                        .address());
        environment.getPropertySources().addFirst(new MapPropertySource("fresh ground", ground));
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource("sample accounts", Map.of("vinhdanh.sample-password", SAMPLE_PASSWORD)));
    }

    private static Map<String, Object> newFolder() {
        try {
            var folder = Files.createTempDirectory("vinhdanh-test-");
            // These run after the house has closed, so nothing writes there any more.
            SpringApplication.getShutdownHandlers().add(() -> FileSystemUtils.deleteRecursively(folder.toFile()));
            return Map.of("vinhdanh.data", folder.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, Object> newDatabase(DatabaseAddress server) {
        var name = "vinhdanh_test_" + ProcessHandle.current().pid();
        execute(server, "DROP DATABASE IF EXISTS " + name);
        execute(server, "CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'");
        SpringApplication.getShutdownHandlers()
                .add(() -> execute(server, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"));
        var url = server.url().replaceFirst("(//[^/]+)/?[^?]*", "$1/" + name);
        return Map.of("vinhdanh.db.url", url);
    }

    private static void execute(DatabaseAddress server, String statement) {
        try (var connection = server.connect();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("the test database: " + failure.getMessage(), failure);
        }
    }
}
