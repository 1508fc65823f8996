package vn.vinhdanh.rules.procedure;

import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;

/** How long a step may take, in working days. */
public record Deadline(String key, Said names, int workingDays, InForce inForce, Citation citation, boolean draft) {}
