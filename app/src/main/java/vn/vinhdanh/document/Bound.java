package vn.vinhdanh.document;

/** From which side a number binds: "over 90" is {@link #MORE_THAN} 90, "from 90 up" is {@link #AT_LEAST} 90. */
public enum Bound {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    EXACTLY
}
