package vn.vinhdanh.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.web.Choice;

/**
 * The forms that change a person's record, or the one that puts a new person on record.
 *
 * @param person the person to change; null for a new one
 */
public record StaffingPage(@Nullable PersonOnDay person, List<Choice> units) {}
