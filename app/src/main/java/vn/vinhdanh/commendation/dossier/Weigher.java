package vn.vinhdanh.commendation.dossier;

import java.time.LocalDate;

/** Has the rules weigh a dossier by the record; the drawer that knows the rules answers. */
public interface Weigher {

    /** What the rules say under the law of the day it was, or would be, received. */
    StoredVerdict weigh(Dossier dossier, LocalDate receivedOn);
}
