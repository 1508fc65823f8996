package vn.vinhdanh.commendation.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Journal;

/** The story of a thing as the journal tells it, the latest first. */
@Component
public class Story {

    private static final int MOST = 60;

    private final Journal journal;
    private final Accounts accounts;
    private final JsonMapper json;

    Story(Journal journal, Accounts accounts, JsonMapper json) {
        this.journal = journal;
        this.accounts = accounts;
        this.json = json;
    }

    /**
     * One line.
     *
     * @param key the bundle key of the act
     * @param who the account's display name; empty for the house itself
     * @param reason the reason given, if the act had one
     */
    public record Line(Instant at, String key, String who, String reason) {}

    List<Line> of(String kind, Object subject) {
        Map<Long, String> names = accounts.names();
        return journal.of(kind, subject, MOST).stream()
                .filter(entry -> !entry.act().startsWith("access."))
                .map(entry -> new Line(
                        entry.at(),
                        "commendation.act." + entry.act(),
                        entry.account() == null ? "" : names.getOrDefault(entry.account(), ""),
                        reason(entry.after())))
                .toList();
    }

    private String reason(@Nullable String after) {
        return after == null ? "" : json.readTree(after).path("reason").asString("");
    }
}
