package vn.vinhdanh.rules.fact;

/** For what kind of achievement an award was given (loại hình khen thưởng). */
public enum CommendationType {
    /** Công trạng: the regular ladder. */
    MERIT,
    /** Đột xuất. */
    SUDDEN,
    /** Phong trào thi đua, by theme. */
    MOVEMENT,
    /** Quá trình cống hiến. */
    DEVOTION,
    /** Niên hạn. */
    SENIORITY,
    /** Đối ngoại. */
    EXTERNAL
}
