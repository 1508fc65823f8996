package vn.vinhdanh.rules.catalogue;

/** The level at which an award is given, from the base unit upward. */
public enum Level {
    UNIT,
    MINISTRY,
    GOVERNMENT,
    STATE
}
