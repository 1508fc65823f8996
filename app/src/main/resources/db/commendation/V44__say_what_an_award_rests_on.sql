-- An award signed here enters the register with its kind of achievement, its years and the initiatives spent on it, so that
-- what comes later is weighed against what was really used.
alter table commendation.dossier
    add column type text not null default 'MERIT'
        check (type in ('MERIT', 'SUDDEN', 'MOVEMENT', 'DEVOTION', 'SENIORITY', 'EXTERNAL')),
    -- the first year of the achievement, the dossier's year being the last; empty when it is the only one
    add column achieved_from integer check (achieved_from between 1945 and year);

create table commendation.dossier_initiative (
    dossier_id bigint not null references commendation.dossier,
    initiative_id bigint not null references registry.initiative,
    primary key (dossier_id, initiative_id)
);
create index on commendation.dossier_initiative (initiative_id);

-- Every verdict that was ever kept with a dossier, in order: a later one never takes an earlier one's place in silence.
create table commendation.dossier_verdict (
    id bigint generated always as identity primary key,
    dossier_id bigint not null references commendation.dossier,
    kept_on date not null,
    occasion text not null check (occasion in ('PROPOSED', 'WEIGHED', 'SUBMITTED')),
    verdict jsonb not null
);
create index on commendation.dossier_verdict (dossier_id, id);
insert into commendation.dossier_verdict (dossier_id, kept_on, occasion, verdict)
select id, made_on, 'PROPOSED', verdict from commendation.dossier where verdict is not null order by id;

-- A list may name collectives, and people mend a year or choose a collective where the list leaves a doubt.
alter table commendation.checked_row
    add column unit_id bigint references organization.unit,
    add column year integer check (year between 1945 and 2200),
    add check (num_nonnulls(person_id, unit_id) <= 1);
create index on commendation.checked_row (unit_id) where unit_id is not null;

-- A dossier that was returned lies with its unit like a draft: the reason may be rewritten there, and is asked for when the
-- dossier is handed in again.
alter table commendation.dossier
    drop constraint dossier_check4,
    add constraint dossier_against_a_no_says_why check (
        verdict_answer is distinct from 'NOT_MET'
        or state in ('DRAFTED', 'RETURNED', 'WITHDRAWN') or btrim(reason) <> '');
