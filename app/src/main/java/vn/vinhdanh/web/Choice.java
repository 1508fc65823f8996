package vn.vinhdanh.web;

/**
 * One entry of a select field.
 *
 * @param value what the form sends
 * @param label what people read
 */
public record Choice(String value, String label) {}
