package vn.vinhdanh.organization.importing;

import java.util.List;
import java.util.Set;

/** Checks lists of one subject row by row against the record, and takes over the rows people say. */
public interface ListImport {

    /** What its lists are about. */
    ImportSubject subject();

    /** What each row would do, in the order of the list. However long the list, a bounded number of queries. */
    List<CheckedRow> check(ImportDraft draft);

    /**
     * Takes over the rows named, all or none, in one transaction.
     *
     * @param rows numbers as the spreadsheet shows them
     * @return how many rows wrote something
     */
    int takeOver(ImportDraft draft, Set<Integer> rows);
}
