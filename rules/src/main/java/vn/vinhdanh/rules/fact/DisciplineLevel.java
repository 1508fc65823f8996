package vn.vinhdanh.rules.fact;

/** Disciplinary measures, from the lightest upward. */
public enum DisciplineLevel {
    REPRIMAND,
    WARNING,
    PAY_CUT,
    DEMOTION,
    REMOVAL,
    DISMISSAL
}
