-- What was put on record by mistake is not erased: the record shows how it stands now, this table how it stood, since
-- when it says something else, and why.
create table registry.correction (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('RATING', 'INITIATIVE', 'DISCIPLINE', 'PROCEEDING', 'AWARD')),
    record_id bigint not null,
    -- whose record it was; both empty for an initiative, which is its authors'
    person_id bigint references organization.person,
    unit_id bigint references organization.unit,
    -- the fields of the record before and after; no after when the record was withdrawn
    was json not null,
    became json,
    reason text not null check (btrim(reason) <> ''),
    corrected_at timestamptz not null
);
create index on registry.correction (kind, record_id);
create index on registry.correction (person_id, kind) where person_id is not null;
create index on registry.correction (unit_id, kind) where unit_id is not null;

-- A withdrawn record should never have been; it is kept for its story only.
alter table registry.yearly_rating add column withdrawn_at timestamptz;
alter table registry.initiative add column withdrawn_at timestamptz;
alter table registry.discipline add column withdrawn_at timestamptz;
alter table registry.proceeding add column withdrawn_at timestamptz;

-- One rating a year: among those that were not withdrawn.
drop index registry.yearly_rating_person;
drop index registry.yearly_rating_unit;
create unique index yearly_rating_person on registry.yearly_rating (person_id, year)
    where person_id is not null and withdrawn_at is null;
create unique index yearly_rating_unit on registry.yearly_rating (unit_id, year)
    where unit_id is not null and withdrawn_at is null;
