package vn.vinhdanh.organization.web;

import java.util.List;
import vn.vinhdanh.organization.importing.ImportDraft;
import vn.vinhdanh.organization.importing.ImportSubject;

/** Where a list is given: a file or pasted cells; and the lists that still wait. */
public record ImportStartPage(ImportSubject subject, List<ImportDraft> waiting) {

    /** The words of this subject: {@code units} or {@code people}. */
    public String words() {
        return subject == ImportSubject.UNITS ? "units" : "people";
    }
}
