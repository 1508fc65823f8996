package vn.vinhdanh.rules.forecast;

import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.rules.wording.Words;

/**
 * Next year, under what was assumed of it.
 *
 * @param year the achievement year looked at
 * @param by the day by which everything must be there
 * @param assumptions what was taken for granted, to be said with everything below
 * @param opens awards that become open, and are not open this year
 * @param near awards of which one step would still lack, with the missing words
 * @param ask awards whose record does not say enough
 */
public record Outlook(
        int year,
        LocalDate by,
        List<Words> assumptions,
        List<Prospect> opens,
        List<Prospect> near,
        List<Prospect> ask) {}
