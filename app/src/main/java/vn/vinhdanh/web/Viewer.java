package vn.vinhdanh.web;

import java.util.Set;

/** The person behind a request, as far as a page needs to know. Identity supplies it. */
public interface Viewer {

    /** The account's number; stable, never shown. */
    long account();

    /** The name as the person writes it. */
    String displayName();

    /** Names of the roles held today, such as {@code DESK_OFFICER}. */
    Set<String> roles();
}
