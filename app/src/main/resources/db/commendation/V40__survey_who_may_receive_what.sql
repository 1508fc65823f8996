-- Who may receive what and was not proposed? Everybody of a unit or of the ministry, weighed for every award on one day.
-- A survey is a picture of that day: it is never changed, and reads the same whatever becomes of record and law.

create table commendation.survey (
    id bigint generated always as identity primary key,
    asked_by bigint not null references identity.account,
    asked_at timestamptz not null,
    -- empty for the whole ministry
    unit_id bigint references organization.unit,
    year integer not null check (year between 1945 and 2200),
    -- the day of receipt that was assumed: it chooses the law
    on_day date not null,
    -- a look at the year to come, with the record as it stands
    forecast boolean not null default false,
    law_stamp text not null,
    state text not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'BROKEN')),
    subjects integer not null default 0,
    rows integer not null default 0,
    took_ms integer,
    -- the words that the explanations name by number
    lexicon bytea,
    check (state <> 'DONE' or (lexicon is not null and took_ms is not null))
);
create index on commendation.survey (unit_id, asked_at desc);
create index on commendation.survey (asked_at desc);

-- The awards of the catalogue on that day, and for how many no checked version of the law could decide.
create table commendation.survey_award (
    survey_id bigint not null references commendation.survey on delete cascade,
    number smallint not null,
    award_key text not null check (award_key ~ '^[a-z0-9-]+$'),
    not_formalised integer not null default 0,
    primary key (survey_id, number)
);

create table commendation.survey_subject (
    survey_id bigint not null references commendation.survey on delete cascade,
    -- people in the order of their names, then collectives
    position integer not null,
    person_id bigint references organization.person,
    unit_id bigint references organization.unit,
    -- where the person worked that day; for a collective, the collective itself
    at_unit_id bigint not null references organization.unit,
    -- the unit right below the ministry, which would propose
    proposing_unit_id bigint not null references organization.unit,
    name text collate public.vietnamese not null,
    -- every verdict with all its findings, packed by the writer of explanations
    explanation bytea not null,
    primary key (survey_id, position),
    check (num_nonnulls(person_id, unit_id) = 1)
);
-- Packed already: asking the database to press it once more would only cost time.
alter table commendation.survey_subject alter column explanation set storage external;
create index on commendation.survey_subject (survey_id, at_unit_id);

-- One line for each subject and award that the law can decide. Written by COPY, half a million at a time, always together with
-- its subject: a foreign key checked line by line would cost more than the weighing, so that there is none.
create table commendation.survey_row (
    survey_id bigint not null,
    position integer not null,
    award smallint not null,
    standing text not null check (standing in ('ELIGIBLE', 'NEAR', 'UNKNOWN', 'FAR')),
    -- how much is lacking on the best way: a year, an initiative, a paper counts one
    distance smallint not null,
    -- the best way; empty where there is only one
    route text,
    primary key (survey_id, position, award)
);
create index survey_row_standing on commendation.survey_row (survey_id, standing, award, position) where standing <> 'FAR';
create function commendation.survey_takes_its_rows_along() returns trigger language plpgsql as $$
begin
    delete from commendation.survey_row where survey_id = old.id;
    return old;
end $$;
create trigger survey_takes_its_rows_along before delete on commendation.survey
    for each row execute function commendation.survey_takes_its_rows_along();
