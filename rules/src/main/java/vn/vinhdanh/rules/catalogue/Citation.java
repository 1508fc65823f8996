package vn.vinhdanh.rules.catalogue;

/** Where a value stands in the law: the act and the place in it, as the act itself counts (Điều, khoản, điểm). */
public record Citation(ActKey act, String clause) {}
