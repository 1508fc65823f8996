package vn.vinhdanh.document.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.ReportedEvent.AwardFigure;

/** Reads the figures of a sentence that sums up awards received: at least two awards, each with its count. */
public final class AwardFigures {

    private enum Subject {
        COLLECTIVE,
        INDIVIDUAL,
        BOTH
    }

    private record Award(Pattern words, Subject subject) {}

    private static final Map<String, Award> AWARDS = new LinkedHashMap<>();

    static {
        award("huan-chuong-lao-dong", "huân chương lao động(?:\\s+(?:các hạng|hạng (?:nhất|nhì|ba)))?", Subject.BOTH);
        award("huan-chuong-doc-lap", "huân chương độc lập(?:\\s+hạng (?:nhất|nhì|ba))?", Subject.BOTH);
        award("anh-hung-lao-dong", "anh hùng lao động", Subject.BOTH);
        award("co-thi-dua-chinh-phu", "cờ thi đua (?:của )?chính phủ", Subject.COLLECTIVE);
        award("co-thi-dua-bo", "cờ thi đua (?:của )?(?:bộ trưởng|bộ|cấp bộ)", Subject.COLLECTIVE);
        award("bang-khen-thu-tuong", "bằng khen (?:của )?thủ tướng(?: chính phủ)?", Subject.BOTH);
        award("bang-khen-bo", "bằng khen (?:của )?(?:bộ trưởng|bộ|cấp bộ)", Subject.BOTH);
        award("chien-si-thi-dua-toan-quoc", "chiến s[ĩỹ] thi đua toàn quốc", Subject.INDIVIDUAL);
        award("chien-si-thi-dua-bo", "chiến s[ĩỹ] thi đua (?:cấp )?bộ", Subject.INDIVIDUAL);
        award("chien-si-thi-dua-co-so", "chiến s[ĩỹ] thi đua cơ sở", Subject.INDIVIDUAL);
        award("tap-the-lao-dong-xuat-sac", "tập thể lao động xuất sắc", Subject.COLLECTIVE);
        award("tap-the-lao-dong-tien-tien", "tập thể lao động tiên tiến", Subject.COLLECTIVE);
        award("giay-khen", "giấy khen", Subject.BOTH);
    }

    private static final String COUNT = "(?<![\\d/.])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,5})";
    private static final Pattern COLLECTIVES = Pattern.compile(
            COUNT + "\\s+(lượt\\s+)?(?:tập thể|đơn vị)(?!\\s+lao động)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INDIVIDUALS = Pattern.compile(
            COUNT + "\\s+(lượt\\s+)?(?:cá nhân|người)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AwardFigures() {}

    /** Keys of the awards that are recognised, as in the law catalogue. */
    public static List<String> keys() {
        return List.copyOf(AWARDS.keySet());
    }

    private static void award(String key, String words, Subject subject) {
        AWARDS.put(key, new Award(Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), subject));
    }

    /** Figures of the first sentence that sums up several awards; null where none does. */
    static @Nullable Passage sentence(List<Passage> passages) {
        for (Passage passage : passages) {
            for (Passage sentence : Duties.sentences(passage)) {
                if (in(sentence).size() >= 2) {
                    return sentence;
                }
            }
        }
        return null;
    }

    static List<Found<AwardFigure>> in(Passage sentence) {
        List<Mention> mentions = mentions(sentence.text());
        List<Found<AwardFigure>> figures = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            int from = i == 0 ? clauseStart(sentence.text(), mentions.get(i).from) : boundary(sentence, mentions, i);
            int to = i + 1 == mentions.size()
                    ? clauseEnd(sentence.text(), mentions.get(i).to)
                    : boundary(sentence, mentions, i + 1);
            Found<AwardFigure> figure = figure(sentence.part(from, to), mentions.get(i));
            if (figure != null) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private record Mention(String key, Award award, int from, int to) {}

    private static List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        AWARDS.forEach((key, award) -> {
            Matcher words = award.words.matcher(text);
            while (words.find()) {
                mentions.add(new Mention(key, award, words.start(), words.end()));
            }
        });
        mentions.sort((one, other) -> Integer.compare(one.from, other.from));
        return mentions;
    }

    /** Where the clause of one award ends and that of the next begins: at a semicolon, else a comma or "và". */
    private static int boundary(Passage sentence, List<Mention> mentions, int next) {
        String between = sentence.text().substring(mentions.get(next - 1).to, mentions.get(next).from);
        int at = between.lastIndexOf(';');
        if (at < 0) {
            Matcher joint =
                    Pattern.compile(",|\\svà\\s(?=(?:\\p{L}+\\s){0,2}\\d)").matcher(between);
            while (joint.find()) {
                at = joint.start();
            }
        }
        return mentions.get(next - 1).to + (at < 0 ? between.length() : at + 1);
    }

    private static int clauseStart(String text, int at) {
        return Math.max(text.lastIndexOf(':', at), text.lastIndexOf(';', at)) + 1;
    }

    private static int clauseEnd(String text, int at) {
        int end = text.indexOf(';', at);
        return end < 0 ? text.length() : end;
    }

    private static @Nullable Found<AwardFigure> figure(Passage clause, Mention mention) {
        Matcher words = mention.award.words.matcher(clause.text());
        if (!words.find()) {
            return null;
        }
        Integer total = countBefore(clause.text(), words.start());
        Matcher collectives = COLLECTIVES.matcher(clause.text());
        Matcher individuals = INDIVIDUALS.matcher(clause.text());
        int byCollectives = collectives.find() ? Counts.value(collectives.group(1)) : 0;
        int byIndividuals = individuals.find() ? Counts.value(individuals.group(1)) : 0;
        int sum = byCollectives + byIndividuals;
        if (total == null && sum == 0) {
            return null;
        }
        if (sum == 0 && total != null) {
            byCollectives = mention.award.subject == Subject.COLLECTIVE ? total : 0;
            byIndividuals = mention.award.subject == Subject.INDIVIDUAL ? total : 0;
        }
        int all = total == null ? sum : total;
        boolean occurrences = clause.text().contains("lượt");
        AwardFigure figure = new AwardFigure(mention.key, all, byCollectives, byIndividuals, occurrences);
        Passage shown = clause.unended();
        if ((sum > 0 && sum != all) || (sum == 0 && mention.award.subject == Subject.BOTH)) {
            return Found.doubtful(figure, shown.span());
        }
        return Found.certain(figure, shown.span());
    }

    /** The count right before the award's name: "14 Huân chương", "59 lượt Tập thể lao động". */
    private static @Nullable Integer countBefore(String clause, int award) {
        Matcher count = Pattern.compile(COUNT + "\\s+(?:lượt\\s+)?(?:danh hiệu\\s+|tặng\\s+)?[“\"]?$")
                .matcher(clause.substring(0, award));
        return count.find() ? Counts.value(count.group(1)) : null;
    }
}
