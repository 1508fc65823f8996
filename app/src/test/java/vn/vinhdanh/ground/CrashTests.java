package vn.vinhdanh.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sudden death loses nothing that was answered, and the house stands up again on the same folder. */
class CrashTests {

    @TempDir
    private Path folder;

    @Test
    void the_house_stands_up_again_after_it_and_its_database_were_killed() throws Exception {
        var entries = 0L;
        try (var house = RunningHouse.on(folder)) {
            house.signInAs("chuyen-vien");
            entries = journalled(house);
            house.kill();
        }
        assertThat(entries).isPositive();

        try (var house = RunningHouse.on(folder)) {
            assertThat(house.said()).contains("left over from the last run");
            assertThat(journalled(house)).isGreaterThanOrEqualTo(entries);

            var before = house.databaseProcess();
            house.killDatabase();
            house.awaitSaid("The database server runs again");
            assertThat(house.databaseProcess()).isNotEqualTo(before);
            house.signInAs("chuyen-vien");
            assertThat(house.visit("/").statusCode()).isEqualTo(200);

            house.killDatabase();
            house.kill();
        }

        var check = RunningHouse.start(folder, "--vinhdanh.verify=true");
        assertThat(check.awaitEnd()).as(check.said()).isZero();
        assertThat(check.said()).contains("The journal is whole");
    }

    @Test
    void a_folder_of_a_newer_version_is_left_alone() throws Exception {
        Files.writeString(folder.resolve("VERSION"), "99\n");
        var house = RunningHouse.start(folder);
        assertThat(house.awaitEnd()).isNotZero();
        assertThat(house.said()).contains("belongs to a newer version").doesNotContain("\tat ");
        assertThat(folder.resolve("postgres")).doesNotExist();
    }

    @Test
    @SuppressWarnings("try") // The house is closed early, so that another may find its folder free.
    void a_database_of_a_newer_version_and_a_port_in_use_are_told_in_one_sentence() throws Exception {
        try (var house = RunningHouse.on(folder, "--vinhdanh.empty=true");
                var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var second = RunningHouse.start(folder);
            assertThat(second.awaitEnd()).isNotZero();
            assertThat(second.said()).contains("another running Vinh Danh uses the data folder");

            house.database().sql("""
                            INSERT INTO web.migration_of_web
                                (installed_rank, version, description, type, script, installed_by, execution_time, success)
                            VALUES (999, '999', 'of tomorrow', 'SQL', 'V999__of_tomorrow.sql', 'tomorrow', 1, true)
                            """).update();
            house.close();
            var older = RunningHouse.start(folder);
            assertThat(older.awaitEnd()).isNotZero();
            assertThat(older.said())
                    .contains("belongs to a newer version of Vinh Danh")
                    .doesNotContain("\tat ");

            var elsewhere = RunningHouse.start(
                    folder.resolve("other"), "--vinhdanh.empty=true", "--server.port=" + taken.getLocalPort());
            assertThat(elsewhere.awaitEnd()).isNotZero();
            assertThat(elsewhere.said())
                    .contains("another program uses port " + taken.getLocalPort())
                    .doesNotContain("\tat ");
        }
    }

    private static long journalled(RunningHouse house) {
        return house.database()
                .sql("SELECT count(*) FROM identity.journal")
                .query(Long.class)
                .single();
    }
}
