package vn.vinhdanh.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.web.Choice;

/**
 * The forms that change a unit's record, or the one that founds a new unit.
 *
 * @param unit the unit to change; null for a new one
 * @param others the other living units, to move it under or merge it into
 * @param parent the number of the unit a new one is proposed to belong to; empty for none
 */
public record ChangePage(@Nullable Unit unit, List<Choice> others, String parent) {}
