package vn.vinhdanh.web.engine;

import java.util.List;
import vn.vinhdanh.web.Bar;
import vn.vinhdanh.web.Chart;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Milestone;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Tab;
import vn.vinhdanh.web.WaitingItem;

/** Invented values, only to show what each component looks like. */
public record GalleryPage(
        List<String> medals,
        List<String> ribbons,
        List<Bar> bars,
        Chart columns,
        Chart stacked,
        Chart lines,
        List<Milestone> year,
        List<WaitingItem> waiting,
        List<Choice> choices,
        List<Tab> tabs,
        Paging paging) {}
