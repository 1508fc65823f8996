package vn.vinhdanh.web.engine;

import java.util.List;
import vn.vinhdanh.web.Figures;
import vn.vinhdanh.web.Milestone;
import vn.vinhdanh.web.WaitingItem;

/**
 * @param items what waits, the most pressing first
 * @param late how many of them are past their day
 * @param year the marked days of the running year
 * @param figures the rooms' own numbers of the day
 */
public record TodayPage(List<WaitingItem> items, long late, List<Milestone> year, List<Figures.Figure> figures) {}
