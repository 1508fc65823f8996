package vn.vinhdanh.rules.procedure;

import java.util.List;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;

/** Awards that need a ballot by a text that names no share of votes. */
public record BallotNeed(List<AwardKey> awards, InForce inForce, Citation citation, boolean draft) {}
