-- A stretch of time that somebody served somewhere, as the personnel file proves it: medals for long service and for
-- devotion, and the ministry's own commemorative medal, ask for it.
create table registry.service_time (
    id bigint generated always as identity primary key,
    person_id bigint not null references organization.person,
    -- one of the places that the rules know
    place text not null check (place ~ '^[A-Z_]+$'),
    began_on date not null check (began_on between date '1945-01-01' and date '2200-12-31'),
    -- the last day; empty while it goes on
    ended_on date,
    -- what proves it, in a few words
    paper text check (btrim(paper) <> ''),
    withdrawn_at timestamptz,
    sample boolean not null default false,
    version integer not null default 0,
    check (ended_on is null or began_on <= ended_on),
    -- Nobody serves in one place twice at once: no day counts double.
    constraint service_time_once exclude using gist (
        person_id with =, place with =, daterange(began_on, ended_on, '[]') with &&) where (withdrawn_at is null)
);
create index on registry.service_time (person_id);

alter table registry.correction drop constraint correction_kind_check;
alter table registry.correction add constraint correction_kind_check
    check (kind in ('RATING', 'INITIATIVE', 'ACHIEVEMENT', 'SERVICE', 'DISCIPLINE', 'PROCEEDING', 'AWARD'));
