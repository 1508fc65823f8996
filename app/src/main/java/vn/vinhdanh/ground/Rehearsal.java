package vn.vinhdanh.ground;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A few visits to the house's own open doors, so that a first visitor meets nothing for the first time. */
final class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final List<String> DOORS = List.of("/dang-nhap", "/", "/cong", "/actuator/health");

    private Rehearsal() {}

    static void visit(int port) {
        DOORS.forEach(door -> visit(port, door));
    }

    private static void visit(int port, String door) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + door).toURL().openConnection();
            connection.getResponseCode();
            connection.disconnect();
        } catch (IOException failure) {
            LOG.warn("the rehearsal could not open {}", door, failure);
        }
    }
}
