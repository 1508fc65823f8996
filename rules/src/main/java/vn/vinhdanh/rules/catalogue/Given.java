package vn.vinhdanh.rules.catalogue;

import org.jspecify.annotations.Nullable;

/** The days on which an award was given, where the law has since dropped it or has only later added it. */
public record Given(
        InForce inForce, Citation citation, @Nullable Checked checked, boolean draft) {}
