package vn.vinhdanh.emulation.reporting;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.MovementId;

/**
 * A duty to be put on record.
 *
 * @param recipient to whom; empty where nothing is said
 */
public record NewDuty(String title, int year, @Nullable MovementId movement, String recipient, DueRule rule) {}
