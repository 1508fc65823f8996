package vn.vinhdanh.ground;

import java.io.IOException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Turns a failed start that its keeper can mend into one clear sentence; leaves the others to the framework. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartSentences implements SpringBootExceptionReporter {

    private static final String DISK_FULL_STATE = "53100";

    @Override
    public boolean reportException(Throwable failure) {
        var known = causes(failure).stream()
                .map(StartSentences::recognise)
                .flatMap(Optional::stream)
                .findFirst();
        known.ifPresent(sentence -> Terminal.complain(sentence.key(), sentence.arguments()));
        return known.isPresent();
    }

    private static List<Throwable> causes(Throwable failure) {
        var all = new ArrayList<Throwable>();
        for (@Nullable Throwable cause = failure; cause != null && all.size() < 50; cause = cause.getCause()) {
            all.add(cause);
        }
        return all;
    }

    private static Optional<CannotStand> recognise(Throwable cause) {
        return switch (cause) {
            case CannotStand said -> Optional.of(said);
            case PortInUseException port ->
                Optional.of(new CannotStand("ground.port-in-use", port, String.valueOf(port.getPort())));
            case BindException address -> Optional.of(new CannotStand("ground.address-not-here", address));
            case SQLException sql
            when DISK_FULL_STATE.equals(sql.getSQLState()) || saysDiskFull(sql) ->
                Optional.of(new CannotStand("ground.disk-full-anywhere", sql));
            case IOException io when saysDiskFull(io) -> Optional.of(new CannotStand("ground.disk-full-anywhere", io));
            case FlywayValidateException migrations
            when saysNewer(migrations) -> Optional.of(new CannotStand("ground.newer-structure", migrations));
            default -> Optional.empty();
        };
    }

    private static boolean saysDiskFull(Throwable cause) {
        return String.valueOf(cause.getMessage()).contains("No space left on device");
    }

    private static boolean saysNewer(FlywayValidateException failure) {
        return String.valueOf(failure.getMessage()).contains("not resolved locally");
    }
}
