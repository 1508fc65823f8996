-- What people counted for a list where the record does not say what a limit is a share of.
create table commendation.checked_count (
    list_id bigint not null references commendation.checked_list on delete cascade,
    quota text not null check (quota <> ''),
    -- the unit over which the limit counts; empty when it counts over the whole list
    unit_id bigint references organization.unit,
    year integer not null check (year between 1945 and 2200),
    counted integer not null check (counted between 0 and 1000000),
    unique nulls not distinct (list_id, quota, unit_id, year)
);
