package vn.vinhdanh.gathering;

/** Names one planned conference or Congress. */
public record GatheringId(long value) {}
