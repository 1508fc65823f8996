package vn.vinhdanh.rules;

import java.util.List;
import vn.vinhdanh.rules.catalogue.Award;

/**
 * One award with all its versions, earliest first for each kind of subject.
 *
 * @param choice which day chooses among the versions
 */
public record AwardRules(Award award, List<Version> versions, VersionChoice choice) {}
