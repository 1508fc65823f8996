package vn.vinhdanh.rules.procedure;

import java.util.List;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;

/** A paper that a dossier needs. */
public record Paper(
        String key, Said names, List<AwardKey> awards, When when, InForce inForce, Citation citation, boolean draft) {

    /** In which dossiers it lies. */
    public enum When {
        /** In every one. */
        ALWAYS,
        /** Where there is such a thing. */
        IF_ANY,
        /** In the short procedure, instead of the usual papers. */
        SIMPLIFIED,
        /** For a process of devotion, instead of the usual papers. */
        DEVOTION,
        /** For foreigners and for Vietnamese abroad, instead of the usual papers. */
        FOREIGNER
    }
}
