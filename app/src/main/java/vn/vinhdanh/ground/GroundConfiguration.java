package vn.vinhdanh.ground;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Lays the ground: first the database, then its tables, then everything else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Premises.class)
class GroundConfiguration {

    private static final int OLDEST_POSTGRESQL = 150000;
    private static final int CONNECTIONS = 12;

    /** The one clock; deadlines and "today" are those of Vietnam wherever the machine stands. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    Opening opening(Premises premises, List<Announcement> announcements, List<Proof> proofs, Environment environment) {
        return new Opening(premises, announcements, proofs, environment);
    }

    /** The database the house stands on: running and entered, its tables not yet looked at. */
    @Bean(destroyMethod = "close")
    StandingDatabase standingDatabase(Premises premises) {
        if (premises.db().given()) {
            return new StandingDatabase.Given(premises.db().address());
        }
        if (premises.onlyLooks()) {
            var running = EmbeddedDatabase.runningOn(premises.data());
            if (running != null) {
                return new StandingDatabase.Given(running);
            }
        }
        return EmbeddedDatabase.start(premises);
    }

    /** Handed out only when every room's tables are up to date, so that no bean ever meets a missing table. */
    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(StandingDatabase database, Premises premises) {
        requireUsable(database.address());
        var pool = new HikariConfig();
        pool.setPoolName("house");
        pool.setJdbcUrl(database.address().url());
        pool.setUsername(database.address().user());
        pool.setPassword(database.address().password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(20_000);
        pool.addDataSourceProperty("ApplicationName", "vinhdanh");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // What the server says of a refused row repeats its values; a log is no place for people's data.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        var source = new HikariDataSource(pool);
        try {
            var migrations = new Migrations(source);
            if (premises.onlyLooks() && database instanceof StandingDatabase.Given) {
                migrations.requireAllRun();
            } else {
                migrations.run();
            }
        } catch (RuntimeException failure) {
            source.close();
            throw failure;
        }
        return source;
    }

    private static void requireUsable(DatabaseAddress address) {
        try (var connection = address.connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("""
                        SELECT current_setting('server_version_num')::int, current_setting('server_version'),
                               current_setting('server_encoding')
                        """)) {
            answer.next();
            if (answer.getInt(1) < OLDEST_POSTGRESQL) {
                throw new CannotStand("ground.postgresql-too-old", null, answer.getString(2));
            }
            if (!"UTF8".equals(answer.getString(3))) {
                throw new CannotStand("ground.postgresql-not-utf8", null, answer.getString(3));
            }
        } catch (SQLException failure) {
            throw new CannotStand(
                    "ground.postgresql-not-reached",
                    failure,
                    address,
                    String.valueOf(failure.getMessage()).strip());
        }
    }
}
