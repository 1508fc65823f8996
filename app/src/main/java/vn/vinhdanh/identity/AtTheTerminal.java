package vn.vinhdanh.identity;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.ground.Announcement;
import vn.vinhdanh.ground.Proof;
import vn.vinhdanh.web.Words;

/** What this room says to whoever started the house: the first administrator's link, and whether the journal is whole. */
@Component
class AtTheTerminal implements Announcement, Proof {

    private final Accounts accounts;
    private final FirstAdministrator first;
    private final Journal journal;
    private final Words words;

    AtTheTerminal(Accounts accounts, FirstAdministrator first, Journal journal, Words words) {
        this.accounts = accounts;
        this.first = first;
        this.journal = journal;
        this.words = words;
    }

    @Override
    public List<String> lines(String address) {
        if (!accounts.none()) {
            return List.of();
        }
        var link = address + first.invite();
        return List.of(
                words.say(Words.VIETNAMESE, "identity.first.announced", link),
                words.say(Words.ENGLISH, "identity.first.announced", link));
    }

    @Override
    public Finding prove() {
        var found = journal.verify();
        return found.brokenAt()
                .map(line -> finding(false, "identity.proof.broken", line))
                .orElseGet(() -> finding(true, "identity.proof.holds", found.entries(), found.head()));
    }

    private Finding finding(boolean holds, String key, Object... arguments) {
        return new Finding(
                holds, words.say(Words.VIETNAMESE, key, arguments), words.say(Words.ENGLISH, key, arguments));
    }
}
