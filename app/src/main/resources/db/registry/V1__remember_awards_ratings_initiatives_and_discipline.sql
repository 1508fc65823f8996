-- What is on record, since when, by which decision?
-- A record is never erased: a later decision undoes or corrects it, and both stay readable.

create table registry.award_decision (
    id bigint generated always as identity primary key,
    purpose text not null default 'AWARD' check (purpose in ('AWARD', 'REVOKE', 'RESTORE', 'CORRECT')),
    number text not null check (btrim(number) <> ''),
    signed_on date not null,
    year integer generated always as (extract(year from signed_on)::integer) stored,
    issuer text collate public.vietnamese not null check (btrim(issuer) <> ''),
    signer text,
    signer_title text,
    -- taken over from lists older than this house
    legacy boolean not null default false,
    sample boolean not null default false,
    issuer_folded text collate "C" generated always as (public.folded(issuer)) stored,
    number_folded text collate "C" generated always as (public.folded(number)) stored
);
-- The same issuer never gives one number twice in a year, however it is typed.
create unique index award_decision_number on registry.award_decision (issuer_folded, number_folded, year);
create index on registry.award_decision (signed_on);

create table registry.award_record (
    id bigint generated always as identity primary key,
    -- the key of the award in the catalogue of the law
    award_key text not null check (award_key ~ '^[a-z0-9-]+$'),
    -- titles and forms are two things, never one list
    kind text not null check (kind in ('TITLE', 'COMMENDATION')),
    -- why it was given; titles are given for merit
    type text not null check (type in ('MERIT', 'SUDDEN', 'MOVEMENT', 'DEVOTION', 'SENIORITY', 'EXTERNAL')),
    level text not null check (level in ('UNIT', 'MINISTRY', 'GOVERNMENT', 'STATE')),
    person_id bigint references organization.person,
    unit_id bigint references organization.unit,
    -- where the person worked then; for a collective, the collective itself
    at_unit_id bigint references organization.unit,
    achieved_from integer not null check (achieved_from between 1930 and 2200),
    achieved_to integer not null check (achieved_to between 1930 and 2200),
    decision_id bigint not null references registry.award_decision,
    -- what the decision says it is for, in a few words
    citation text not null default '',
    undone_by_id bigint references registry.award_decision,
    undone_on date,
    corrected_by_id bigint references registry.award_decision,
    legacy boolean not null default false,
    sample boolean not null default false,
    version integer not null default 0,
    check (num_nonnulls(person_id, unit_id) = 1),
    check (achieved_from <= achieved_to),
    check ((undone_by_id is null) = (undone_on is null))
);
create index on registry.award_record (person_id) where person_id is not null;
create index on registry.award_record (unit_id) where unit_id is not null;
create index on registry.award_record (at_unit_id, achieved_to);
create index on registry.award_record (award_key, achieved_to);
create index on registry.award_record (achieved_to, id);
create index on registry.award_record (decision_id);
create index on registry.award_record (undone_by_id) where undone_by_id is not null;
-- One yearly title, one holder, one year: it cannot stand twice.
create unique index award_record_title_once_person on registry.award_record (person_id, award_key, achieved_to)
    where kind = 'TITLE' and type = 'MERIT' and person_id is not null and undone_by_id is null;
create unique index award_record_title_once_unit on registry.award_record (unit_id, award_key, achieved_to)
    where kind = 'TITLE' and type = 'MERIT' and unit_id is not null and undone_by_id is null;
-- One decision honours one holder with one award once.
create unique index award_record_decision_once on registry.award_record
    (decision_id, award_key, coalesce(person_id, 0), coalesce(unit_id, 0));

create table registry.yearly_rating (
    id bigint generated always as identity primary key,
    person_id bigint references organization.person,
    unit_id bigint references organization.unit,
    year integer not null check (year between 1945 and 2200),
    class text not null check (class in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
    decision text,
    sample boolean not null default false,
    version integer not null default 0,
    check (num_nonnulls(person_id, unit_id) = 1)
);
create unique index yearly_rating_person on registry.yearly_rating (person_id, year) where person_id is not null;
create unique index yearly_rating_unit on registry.yearly_rating (unit_id, year) where unit_id is not null;

create table registry.initiative (
    id bigint generated always as identity primary key,
    title text collate public.vietnamese not null check (btrim(title) <> ''),
    kind text not null default 'INITIATIVE' check (kind in ('INITIATIVE', 'RESEARCH')),
    reach text not null check (reach in ('BASE', 'MINISTRY', 'NATIONAL')),
    -- the year whose achievement it is
    year integer not null check (year between 1945 and 2200),
    -- empty while it is not recognised (an initiative) or accepted (research)
    recognised_on date,
    recognised_by text,
    sample boolean not null default false,
    version integer not null default 0,
    title_words tsvector generated always as (to_tsvector('simple'::regconfig, public.folded(title))) stored
);
create index on registry.initiative using gin (title_words);
create table registry.initiative_author (
    initiative_id bigint not null references registry.initiative,
    person_id bigint not null references organization.person,
    -- the award this author has spent the initiative on; an initiative is spent once
    used_by_id bigint references registry.award_record,
    primary key (initiative_id, person_id)
);
create index on registry.initiative_author (person_id);
create index on registry.initiative_author (used_by_id) where used_by_id is not null;

create table registry.discipline (
    id bigint generated always as identity primary key,
    person_id bigint references organization.person,
    unit_id bigint references organization.unit,
    level text not null check (level in ('REPRIMAND', 'WARNING', 'PAY_CUT', 'DEMOTION', 'REMOVAL', 'DISMISSAL')),
    decided_on date not null,
    -- the last day it is in effect; empty while the record does not say
    ends_on date,
    decision text,
    sample boolean not null default false,
    version integer not null default 0,
    check (num_nonnulls(person_id, unit_id) = 1),
    check (ends_on is null or decided_on <= ends_on)
);
create index on registry.discipline (person_id) where person_id is not null;
create index on registry.discipline (unit_id) where unit_id is not null;

-- Discipline, inspection, investigation or a complaint that is still open: proposals wait for its end.
create table registry.proceeding (
    id bigint generated always as identity primary key,
    person_id bigint references organization.person,
    unit_id bigint references organization.unit,
    opened_on date not null,
    closed_on date,
    reason text not null default '',
    sample boolean not null default false,
    version integer not null default 0,
    check (num_nonnulls(person_id, unit_id) = 1),
    check (closed_on is null or opened_on <= closed_on)
);
create index on registry.proceeding (person_id) where person_id is not null;
create index on registry.proceeding (unit_id) where unit_id is not null;

-- The story of each award: every decision that touched it, in order. The record itself shows how it stands now.
create table registry.award_event (
    id bigint generated always as identity primary key,
    award_record_id bigint not null references registry.award_record,
    decision_id bigint not null references registry.award_decision,
    purpose text not null check (purpose in ('AWARD', 'REVOKE', 'RESTORE', 'CORRECT')),
    note text not null default ''
);
create index on registry.award_event (award_record_id, id);
create index on registry.award_event (decision_id);
