package vn.vinhdanh.commendation.dossier;

import vn.vinhdanh.rules.procedure.Paper;

/** A paper the law asks for, and whether it lies in the dossier. */
public record PaperInFile(Paper paper, boolean present, String note) {}
