package vn.vinhdanh.rules.procedure;

import java.util.List;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;

/** A paper that a dossier needs. */
public record Paper(String key, Said names, List<AwardKey> awards, InForce inForce, Citation citation, boolean draft) {}
