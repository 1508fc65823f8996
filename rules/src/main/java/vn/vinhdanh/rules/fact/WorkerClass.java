package vn.vinhdanh.rules.fact;

/** The class a person is counted in. */
public enum WorkerClass {
    CADRE,
    CIVIL_SERVANT,
    PUBLIC_EMPLOYEE,
    WORKER,
    FARMER
}
