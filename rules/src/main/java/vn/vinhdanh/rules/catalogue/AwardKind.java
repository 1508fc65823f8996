package vn.vinhdanh.rules.catalogue;

/** The two kinds of award that the law keeps apart. */
public enum AwardKind {
    /** Danh hiệu thi đua. */
    TITLE,
    /** Hình thức khen thưởng. */
    COMMENDATION
}
