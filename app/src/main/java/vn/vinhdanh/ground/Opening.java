package vn.vinhdanh.ground;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** The end of a start: says where the house can be found or, when asked to prove its records, proves them and ends. */
class Opening {

    private final Premises premises;
    private final List<Announcement> announcements;
    private final List<Proof> proofs;
    private final Environment environment;

    Opening(Premises premises, List<Announcement> announcements, List<Proof> proofs, Environment environment) {
        this.premises = premises;
        this.announcements = announcements;
        this.proofs = proofs;
        this.environment = environment;
    }

    @EventListener
    void opened(ApplicationReadyEvent event) {
        if (premises.verify()) {
            proveAndEnd(event.getApplicationContext());
            return;
        }
        if (premises.onlyLooks()) {
            return;
        }
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext context)
                || context.getWebServer() == null) {
            return;
        }
        var port = context.getWebServer().getPort();
        if (premises.train()) {
            Rehearsal.visit(port);
            System.exit(SpringApplication.exit(event.getApplicationContext()));
        }
        announce(address(port));
    }

    private void announce(String address) {
        Terminal.say("ground.open", address);
        announcements.stream()
                .flatMap(announcement -> announcement.lines(address).stream())
                .forEach(line -> Terminal.print(System.out, line));
        Terminal.say("ground.how-to-stop");
    }

    private void proveAndEnd(ConfigurableApplicationContext context) {
        var findings = proofs.stream().map(Proof::prove).toList();
        findings.forEach(finding -> Terminal.print(
                finding.holds() ? System.out : System.err, finding.vietnamese() + " · " + finding.english()));
        var broken = findings.stream().anyMatch(finding -> !finding.holds());
        System.exit(SpringApplication.exit(context, () -> broken ? 3 : 0));
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
