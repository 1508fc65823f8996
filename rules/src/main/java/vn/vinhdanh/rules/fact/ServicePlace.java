package vn.vinhdanh.rules.fact;

/** Where time was served. */
public enum ServicePlace {
    /** In the ministry or its sector. Unless said otherwise, from the day of recruitment on. */
    SECTOR,
    /** In all, in whatever sector. */
    CAREER,
    /** In the People's Army. */
    ARMY,
    /** In the Volunteer Youth. */
    VOLUNTEER_YOUTH
}
