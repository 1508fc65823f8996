package vn.vinhdanh.ground;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings every room's tables up to date. Each room owns a schema of its name, a history table in it and the folder
 * {@code db/<room>}; lower rooms come first, because foreign keys point down only.
 */
final class Migrations {

    private static final List<String> ROOMS = List.of(
            "web",
            "identity",
            "organization",
            "registry",
            "document",
            "emulation",
            "commendation",
            "exemplar",
            "gathering",
            "bulletin",
            "statistics");

    private final DataSource database;

    Migrations(DataSource database) {
        this.database = database;
    }

    /** Runs what has not run yet, in the order of the rooms. */
    void run() {
        bring("ground", "public");
        ROOMS.stream().filter(Migrations::hasFolder).forEach(room -> bring(room, room));
    }

    /**
     * Changes nothing, for a database from which another house serves.
     *
     * @throws CannotStand when its tables are not those of this program
     */
    void requireAllRun() {
        var whole = ROOMS.stream()
                .filter(Migrations::hasFolder)
                .allMatch(room -> Arrays.stream(flyway(room, room).info().all()).allMatch(Migrations::stands));
        if (!whole) {
            throw new CannotStand("ground.other-release-serves", null);
        }
    }

    private void bring(String room, String schema) {
        var flyway = flyway(room, schema);
        var known = flyway.info();
        if (known.pending().length > 0) {
            Terminal.say("ground.migrating", room);
        } else if (Arrays.stream(known.all()).allMatch(Migrations::stands)) {
            return;
        }
        // Also refuses, in its own words, what was changed after it ran or what only a newer program knows.
        flyway.migrate();
    }

    private Flyway flyway(String room, String schema) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/" + room)
                .schemas(schema)
                .defaultSchema(schema)
                .table("migration_of_" + room)
                // The schema public of a given database need not be empty; everything of ours starts at version 1.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // A migration we do not know was written by a newer program: refuse, do not guess.
                .ignoreMigrationPatterns(new String[0])
                .validateMigrationNaming(true)
                .load();
    }

    private static boolean stands(MigrationInfo migration) {
        var state = migration.getState();
        return state.isApplied() && state.isResolved() && !state.isFailed() && migration.isChecksumMatching();
    }

    private static boolean hasFolder(String room) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:db/" + room + "/*.sql").length
                    > 0;
        } catch (IOException failure) {
            throw new IllegalStateException("cannot list the migrations of " + room, failure);
        }
    }
}
