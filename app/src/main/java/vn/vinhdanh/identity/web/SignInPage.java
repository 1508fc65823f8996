package vn.vinhdanh.identity.web;

import org.jspecify.annotations.Nullable;

/**
 * @param wrong the last try failed
 * @param waitSeconds how many seconds to wait before the next try, if any
 * @param left the viewer has just signed out
 */
public record SignInPage(boolean wrong, @Nullable Integer waitSeconds, boolean left) {}
