package vn.vinhdanh.journey;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Listens to a page and remembers what must not happen: script errors, refused content, foreign hosts, broken parts. */
final class Watch {

    private final String house;
    private final List<String> complaints = new ArrayList<>();

    Watch(Page page, String house) {
        this.house = house;
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> complaints.add("script error: " + error));
        page.onRequest(this::asked);
        page.onResponse(this::answered);
    }

    /** What was seen since the last call. */
    List<String> takeComplaints() {
        var taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    private void heard(ConsoleMessage message) {
        // A page that answers 404 on purpose also says so on the console; parts of pages are judged by their answer.
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            complaints.add("console: " + message.text());
        }
    }

    private void asked(Request request) {
        var address = request.url();
        if (!address.startsWith(house) && !isInternal(address)) {
            complaints.add("asks a foreign host: " + address);
        }
    }

    private void answered(Response response) {
        if (response.status() >= 500) {
            complaints.add(response.status() + " from " + response.url());
        } else if (response.status() >= 400 && !isWholePage(response.request())) {
            complaints.add(response.status() + " from a part of a page: " + response.url());
        }
    }

    private static boolean isWholePage(Request request) {
        var kind = request.resourceType();
        return kind.equals("document") || kind.equals("xhr") || kind.equals("fetch");
    }

    private static boolean isInternal(String address) {
        var scheme = URI.create(address.replaceFirst(",.*", "")).getScheme();
        return "data".equals(scheme) || "blob".equals(scheme) || "about".equals(scheme);
    }
}
