package vn.vinhdanh.organization.importing;

import java.util.List;
import vn.vinhdanh.web.Tab;

/**
 * Where a list is given: a file or pasted cells; and the lists that still wait.
 *
 * @param tabs lists of other subjects that are given beside this one; may be empty
 */
public record ImportStartPage(ImportSubject subject, List<ImportDraft> waiting, List<Tab> tabs) {}
