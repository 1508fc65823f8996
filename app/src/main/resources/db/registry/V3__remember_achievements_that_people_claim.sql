-- An achievement outside the yearly ladder, such as one in a movement or the lead of a bloc: a unit claims it, somebody
-- competent confirms it. Unconfirmed it proves nothing, and excludes nothing either.
create table registry.achievement (
    id bigint generated always as identity primary key,
    person_id bigint references organization.person,
    unit_id bigint references organization.unit,
    -- one of the grounds that the rules know
    kind text not null check (kind ~ '^[A-Z_]+$'),
    -- the year it belongs to
    year integer not null check (year between 1945 and 2200),
    -- what was achieved, in a few words
    what text not null check (btrim(what) <> ''),
    -- who or which paper confirmed it, and when; both empty while it is only claimed
    confirmed_by text check (btrim(confirmed_by) <> ''),
    confirmed_on date,
    withdrawn_at timestamptz,
    sample boolean not null default false,
    version integer not null default 0,
    check (num_nonnulls(person_id, unit_id) = 1),
    check ((confirmed_by is null) = (confirmed_on is null))
);
create index on registry.achievement (person_id) where person_id is not null;
create index on registry.achievement (unit_id) where unit_id is not null;

alter table registry.correction drop constraint correction_kind_check;
alter table registry.correction add constraint correction_kind_check
    check (kind in ('RATING', 'INITIATIVE', 'ACHIEVEMENT', 'DISCIPLINE', 'PROCEEDING', 'AWARD'));
