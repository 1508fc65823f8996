package vn.vinhdanh.emulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.UnitId;

/**
 * A bloc put its leading unit forward for the ministry's flag. Told within the transaction of the nomination.
 *
 * @param year the year that was scored
 * @param result its official mark, two decimals
 */
public record LeadingUnitNominated(
        ScoreSheetId sheet, BlocId bloc, int year, UnitId unit, BigDecimal result, LocalDate nominatedOn) {}
