package vn.vinhdanh.ground;

/** A PostgreSQL that runs and can be entered. */
sealed interface StandingDatabase extends AutoCloseable permits StandingDatabase.Given, EmbeddedDatabase {

    DatabaseAddress address();

    /** Lets go of it; the embedded one stops. */
    @Override
    void close();

    /** One that others keep: we neither start nor stop it. */
    record Given(DatabaseAddress address) implements StandingDatabase {

        @Override
        public void close() {
            // Not ours to stop.
        }
    }
}
