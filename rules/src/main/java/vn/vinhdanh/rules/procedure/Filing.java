package vn.vinhdanh.rules.procedure;

import java.util.List;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;

/**
 * In how many originals a dossier is sent.
 *
 * @param electronic whether the files go along by machine
 */
public record Filing(
        List<AwardKey> awards, int originals, boolean electronic, InForce inForce, Citation citation, boolean draft) {}
