package vn.vinhdanh.web;

/** One step on the way from the menu down to the page. */
public record Crumb(String path, String label) {}
