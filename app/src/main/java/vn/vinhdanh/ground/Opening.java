package vn.vinhdanh.ground;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** Says at the end of the start where the house can be found. */
class Opening {

    private final List<Announcement> announcements;
    private final Environment environment;

    Opening(List<Announcement> announcements, Environment environment) {
        this.announcements = announcements;
        this.environment = environment;
    }

    @EventListener
    void announce(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext context)
                || context.getWebServer() == null) {
            return;
        }
        Terminal.say("ground.open", address(context.getWebServer().getPort()));
        announcements.stream()
                .flatMap(announcement -> announcement.lines().stream())
                .forEach(line -> Terminal.print(System.out, line));
        Terminal.say("ground.how-to-stop");
    }

    private String address(int port) {
        var scheme = environment.containsProperty("server.ssl.bundle")
                        || environment.containsProperty("server.ssl.key-store")
                ? "https"
                : "http";
        var given = environment.getProperty("server.address", "127.0.0.1");
        var host = given.equals("127.0.0.1") || given.equals("0.0.0.0") ? "localhost" : given;
        return scheme + "://" + host + ":" + port;
    }
}
