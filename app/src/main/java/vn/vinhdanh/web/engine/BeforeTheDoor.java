package vn.vinhdanh.web.engine;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * An address that the web server cannot read never reaches a filter or a controller of ours. It is answered here, in our words
 * and under our headers, instead of by the server's own page.
 */
@Component
class BeforeTheDoor implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ObjectProvider<TurnedAway> turnedAway;

    /** @param turnedAway asked for late: the server is set up before the rooms stand */
    BeforeTheDoor(ObjectProvider<TurnedAway> turnedAway) {
        this.turnedAway = turnedAway;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(this::answerAtTheHost);
    }

    private void answerAtTheHost(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            // The one nearest to the pages reports first; the server adds its own only where a name is given.
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new InOurWords(turnedAway));
        }
    }

    private static final class InOurWords extends ErrorReportValve {

        private final ObjectProvider<TurnedAway> turnedAway;

        InOurWords(ObjectProvider<TurnedAway> turnedAway) {
            this.turnedAway = turnedAway;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int code = response.getStatus();
            if (code < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            HttpStatus status = Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.BAD_REQUEST);
            try {
                TurnedAway.Answer answer = turnedAway.getObject().answer(status, request);
                response.setContentType(answer.type());
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.setHeader("Content-Security-Policy", ContentPolicy.OF_PAGES);
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("Cache-Control", "no-store");
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(new String(answer.bytes(), StandardCharsets.UTF_8));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                container.getLogger().debug("Nobody waits for the answer any more", gone);
            }
        }
    }
}
