-- How did the members of a bloc do, by their own marks, one another's and the emulation office's?

create table emulation.score_sheet (
    id           bigint generated always as identity primary key,
    bloc_id      bigint  not null references organization.bloc,
    year         integer not null check (year between 1945 and 2200),
    title        text collate public.vietnamese not null check (btrim(title) <> ''),
    state        text    not null default 'DRAFTED'
                 check (state in ('DRAFTED', 'SELF_SCORING', 'CROSS_SCORING', 'DESK_CHECK', 'CLOSED')),
    -- what a member marks of another: each group, or the total alone
    cross_detail text    not null default 'GROUP' check (cross_detail in ('GROUP', 'TOTAL')),
    -- the official mark, in hundredths of each part
    self_weight  numeric(5, 2) not null default 0 check (self_weight >= 0),
    cross_weight numeric(5, 2) not null default 40 check (cross_weight >= 0),
    desk_weight  numeric(5, 2) not null default 60 check (desk_weight >= 0),
    -- so many of the highest and so many of the lowest cross-scores of a member are left out
    trimmed      integer not null default 0 check (trimmed between 0 and 3),
    self_due     date,
    cross_due    date,
    desk_due     date,
    -- the members of this day are scored
    members_on   date,
    closed_at    timestamptz,
    version      integer not null default 0,
    unique (bloc_id, year),
    check (self_weight + cross_weight + desk_weight = 100),
    check (self_due <= cross_due),
    check (cross_due <= desk_due),
    check ((state = 'DRAFTED') = (members_on is null)),
    check ((state = 'CLOSED') = (closed_at is not null))
);
create index score_sheet_by_year on emulation.score_sheet (year desc, id);

create table emulation.score_group (
    id       bigint generated always as identity primary key,
    sheet_id bigint  not null references emulation.score_sheet,
    ordinal  integer not null check (ordinal > 0),
    title    text    not null check (btrim(title) <> ''),
    kind     text    not null check (kind in ('REGULAR', 'BONUS', 'PENALTY')),
    -- the group never counts for more than this
    cap      numeric(6, 2) check (cap > 0),
    unique (sheet_id, ordinal),
    unique (id, sheet_id)
);

create table emulation.score_criterion (
    id       bigint generated always as identity primary key,
    sheet_id bigint  not null references emulation.score_sheet,
    group_id bigint  not null,
    ordinal  integer not null check (ordinal > 0),
    wording  text    not null check (btrim(wording) <> ''),
    maximum  numeric(6, 2) not null check (maximum > 0),
    -- whether a mark above zero must say what it rests on
    evidence boolean not null default false,
    unique (group_id, ordinal),
    unique (id, sheet_id),
    foreign key (group_id, sheet_id) references emulation.score_group (id, sheet_id)
);

-- The members that are scored and score, from the day scoring opens.
create table emulation.score_party (
    sheet_id        bigint not null references emulation.score_sheet,
    unit_id         bigint not null references organization.unit,
    role            text   not null check (role in ('LEADER', 'DEPUTY', 'MEMBER')),
    self_handed_at  timestamptz,
    cross_handed_at timestamptz,
    desk_checked_at timestamptz,
    version         integer not null default 0,
    primary key (sheet_id, unit_id)
);
create index score_party_of_unit on emulation.score_party (unit_id);

create table emulation.self_mark (
    sheet_id     bigint not null,
    unit_id      bigint not null,
    criterion_id bigint not null,
    mark         numeric(6, 2) check (mark >= 0),
    evidence     text not null default '',
    primary key (sheet_id, unit_id, criterion_id),
    foreign key (sheet_id, unit_id) references emulation.score_party,
    foreign key (criterion_id, sheet_id) references emulation.score_criterion (id, sheet_id)
);

create table emulation.cross_mark (
    sheet_id    bigint not null,
    by_unit_id  bigint not null,
    for_unit_id bigint not null,
    -- null where the total alone is marked
    group_id    bigint,
    mark        numeric(6, 2) not null check (mark >= 0),
    unique nulls not distinct (sheet_id, by_unit_id, for_unit_id, group_id),
    foreign key (sheet_id, by_unit_id) references emulation.score_party,
    foreign key (sheet_id, for_unit_id) references emulation.score_party,
    foreign key (group_id, sheet_id) references emulation.score_group (id, sheet_id),
    -- nobody scores itself here
    check (by_unit_id <> for_unit_id)
);

create table emulation.desk_mark (
    sheet_id     bigint not null,
    unit_id      bigint not null,
    criterion_id bigint not null,
    mark         numeric(6, 2) not null check (mark >= 0),
    reason       text not null default '',
    primary key (sheet_id, unit_id, criterion_id),
    foreign key (sheet_id, unit_id) references emulation.score_party,
    foreign key (criterion_id, sheet_id) references emulation.score_criterion (id, sheet_id)
);

-- The bloc puts its leading unit forward for the ministry's flag.
create table emulation.flag_nomination (
    id           bigint generated always as identity primary key,
    sheet_id     bigint not null unique,
    unit_id      bigint not null,
    -- the official mark it was put forward with
    result       numeric(6, 2) not null,
    -- with how many it stood first together, itself counted
    firsts       integer not null check (firsts >= 1),
    way          text not null check (way in ('LEADS', 'BALLOT', 'CHOICE')),
    votes_for    integer,
    votes_cast   integer,
    note         text not null check (btrim(note) <> ''),
    nominated_on date not null,
    by_name      text not null,
    foreign key (sheet_id, unit_id) references emulation.score_party,
    check ((way = 'LEADS') = (firsts = 1)),
    check ((way = 'BALLOT') = (votes_cast is not null)),
    check ((votes_for is null) = (votes_cast is null)),
    check (votes_for between 1 and votes_cast)
);

-- Each input is written in its own step of the scoring and never after: the arguments name the steps. The shared lock makes an input
-- and the end of its step follow one another.
create function emulation.score_input_in_its_step() returns trigger
    language plpgsql
as $$
declare
    sheet bigint;
    step text;
begin
    if tg_op = 'DELETE' then
        sheet := old.sheet_id;
    else
        sheet := new.sheet_id;
    end if;
    select s.state into step from emulation.score_sheet s where s.id = sheet for share;
    if not (step = any (tg_argv)) then
        raise exception '% of sheet % cannot change in step %', tg_table_name, sheet, step
            using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end
$$;

create trigger score_group_in_its_step before insert or update or delete on emulation.score_group
    for each row execute function emulation.score_input_in_its_step('DRAFTED');
create trigger score_criterion_in_its_step before insert or update or delete on emulation.score_criterion
    for each row execute function emulation.score_input_in_its_step('DRAFTED');
create trigger score_party_in_its_step before insert or update or delete on emulation.score_party
    for each row execute function emulation.score_input_in_its_step('DRAFTED', 'SELF_SCORING', 'CROSS_SCORING', 'DESK_CHECK');
create trigger self_mark_in_its_step before insert or update or delete on emulation.self_mark
    for each row execute function emulation.score_input_in_its_step('SELF_SCORING');
create trigger cross_mark_in_its_step before insert or update or delete on emulation.cross_mark
    for each row execute function emulation.score_input_in_its_step('CROSS_SCORING');
create trigger desk_mark_in_its_step before insert or update or delete on emulation.desk_mark
    for each row execute function emulation.score_input_in_its_step('DESK_CHECK');
create trigger flag_nomination_in_its_step before insert or update or delete on emulation.flag_nomination
    for each row execute function emulation.score_input_in_its_step('CLOSED');

-- A sheet goes one step on or one step back; once closed it stays as it is, weights and all.
create function emulation.score_sheet_in_its_step() returns trigger
    language plpgsql
as $$
declare
    steps text[] := array['DRAFTED', 'SELF_SCORING', 'CROSS_SCORING', 'DESK_CHECK', 'CLOSED'];
begin
    if old.state = 'CLOSED' then
        raise exception 'sheet % is closed', old.id using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if abs(array_position(steps, new.state) - array_position(steps, old.state)) > 1 then
        raise exception 'sheet % cannot go from % to %', old.id, old.state, new.state using errcode = 'restrict_violation';
    end if;
    if old.state <> 'DRAFTED'
       and (new.bloc_id, new.year, new.cross_detail, new.self_weight, new.cross_weight, new.desk_weight, new.trimmed)
           is distinct from
           (old.bloc_id, old.year, old.cross_detail, old.self_weight, old.cross_weight, old.desk_weight, old.trimmed) then
        raise exception 'the formula of sheet % is fixed', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger score_sheet_in_its_step before update or delete on emulation.score_sheet
    for each row execute function emulation.score_sheet_in_its_step();
