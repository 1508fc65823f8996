-- Who is it, and where did they sit that day?
-- Every fact that can change carries a period [from, to): the day it began and the first day it no longer held.
-- An open end is null. Nothing is overwritten: a change closes one period and opens the next.

create table organization.unit (
    id bigint generated always as identity primary key,
    kind text not null check (kind in (
        'MINISTRY', 'GENERAL_DEPARTMENT', 'DEPARTMENT', 'BUREAU', 'BOARD', 'INSPECTORATE', 'OFFICE', 'INSTITUTE',
        'SCHOOL', 'CENTRE', 'PRESS', 'PUBLISHER', 'FUND', 'COMPANY', 'DIVISION',
        'PROVINCIAL_DEPARTMENT', 'ASSOCIATION', 'OTHER')),
    legal_personality boolean not null default false,
    -- outside the ministry's tree: provincial departments, associations, enterprises, other ministries
    external boolean not null default false,
    -- when the founding day is not on record, the unit is taken to have always been there
    founded_on date,
    dissolved_on date,
    sample boolean not null default false,
    version integer not null default 0,
    check (dissolved_on is null or founded_on is null or founded_on < dissolved_on)
);

create table organization.unit_name (
    id bigint generated always as identity primary key,
    unit_id bigint not null references organization.unit,
    name text collate public.vietnamese not null check (btrim(name) <> ''),
    short_name text,
    period daterange not null check (not isempty(period)),
    name_folded text collate "C" generated always as (public.folded(name)) stored,
    name_words tsvector generated always as (
        to_tsvector('simple'::regconfig, public.folded(name || ' ' || coalesce(short_name, '')))) stored,
    exclude using gist (unit_id with =, period with &&)
);
create index on organization.unit_name (name_folded);
create index on organization.unit_name using gin (name_words);

-- Other ways people write the name, met in documents and lists. They help to recognise, never to rename.
create table organization.unit_variant (
    unit_id bigint not null references organization.unit,
    name text not null check (btrim(name) <> ''),
    primary key (unit_id, name)
);

create table organization.unit_parent (
    id bigint generated always as identity primary key,
    unit_id bigint not null references organization.unit,
    parent_id bigint not null references organization.unit check (parent_id <> unit_id),
    period daterange not null check (not isempty(period)),
    exclude using gist (unit_id with =, period with &&)
);
create index on organization.unit_parent (parent_id);

-- What happened to units, with those it happened to and those that came out of it.
create table organization.unit_change (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('FOUNDED', 'RENAMED', 'MOVED', 'MERGED', 'SPLIT', 'DISSOLVED')),
    on_day date not null,
    -- the paper that ordered it, as people cite it; empty when it is not on record
    decision text
);
create table organization.unit_change_party (
    change_id bigint not null references organization.unit_change,
    unit_id bigint not null references organization.unit,
    side text not null check (side in ('BEFORE', 'AFTER')),
    primary key (change_id, side, unit_id)
);
create index on organization.unit_change_party (unit_id);

create table organization.unit_head_count (
    unit_id bigint not null references organization.unit,
    year integer not null check (year between 1945 and 2200),
    class text not null check (class in ('CADRE', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'WORKER')),
    people integer not null check (people >= 0),
    primary key (unit_id, year, class)
);

create table organization.person (
    id bigint generated always as identity primary key,
    full_name text collate public.vietnamese not null check (full_name ~ '\S' and full_name = btrim(full_name)),
    sex text check (sex in ('FEMALE', 'MALE')),
    birth_year integer check (birth_year between 1900 and 2200),
    class text not null check (class in ('CADRE', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'WORKER')),
    direct_worker boolean not null default true,
    joined_on date,
    left_on date,
    sample boolean not null default false,
    version integer not null default 0,
    -- Vietnamese lists go by the given name (the last word) first, then family and middle names.
    given_name text collate public.vietnamese generated always as (substring(full_name from '\S+$')) stored,
    family_name text collate public.vietnamese generated always as (
        btrim(regexp_replace(full_name, '\S+$', ''))) stored,
    name_folded text collate "C" generated always as (public.folded(full_name)) stored,
    name_words tsvector generated always as (to_tsvector('simple'::regconfig, public.folded(full_name))) stored,
    check (left_on is null or joined_on is null or joined_on < left_on)
);
create index on organization.person (given_name, family_name, id);
create index on organization.person (name_folded);
create index on organization.person using gin (name_words);

create table organization.post (
    id bigint generated always as identity primary key,
    person_id bigint not null references organization.person,
    unit_id bigint not null references organization.unit,
    title text not null default '',
    kind text not null default 'MAIN' check (kind in ('MAIN', 'CONCURRENT', 'PARTY', 'UNION', 'YOUTH')),
    leader boolean not null default false,
    period daterange not null check (not isempty(period)),
    -- one main post at a time
    exclude using gist (person_id with =, period with &&) where (kind = 'MAIN')
);
create index on organization.post (unit_id, kind);
create index on organization.post (person_id);

-- The head, or whoever stands in for the head. A plain name serves where the person is not on record.
create table organization.unit_head (
    id bigint generated always as identity primary key,
    unit_id bigint not null references organization.unit,
    person_id bigint references organization.person,
    plain_name text,
    title text not null check (btrim(title) <> ''),
    acting boolean not null default false,
    period daterange not null check (not isempty(period)),
    check (num_nonnulls(person_id, plain_name) = 1),
    exclude using gist (unit_id with =, period with &&)
);

-- A bloc is formed anew each year; "continues" ties it to the bloc it carries on from.
create table organization.bloc (
    id bigint generated always as identity primary key,
    name text collate public.vietnamese not null check (btrim(name) <> ''),
    year integer not null check (year between 1945 and 2200),
    level text not null default 'MINISTRY' check (level in ('UNIT', 'MINISTRY', 'HIGHER')),
    field text,
    continues_id bigint unique references organization.bloc,
    sample boolean not null default false,
    version integer not null default 0,
    unique (year, name)
);
create table organization.bloc_member (
    id bigint generated always as identity primary key,
    bloc_id bigint not null references organization.bloc,
    unit_id bigint not null references organization.unit,
    role text not null check (role in ('LEADER', 'DEPUTY', 'MEMBER')),
    period daterange not null check (not isempty(period)),
    exclude using gist (bloc_id with =, unit_id with =, period with &&),
    exclude using gist (bloc_id with =, period with &&) where (role = 'LEADER')
);
create index on organization.bloc_member (unit_id);

-- The officer of the emulation office who follows the bloc.
create table organization.bloc_follower (
    id bigint generated always as identity primary key,
    bloc_id bigint not null references organization.bloc,
    person_id bigint references organization.person,
    plain_name text,
    period daterange not null check (not isempty(period)),
    check (num_nonnulls(person_id, plain_name) = 1),
    exclude using gist (bloc_id with =, period with &&)
);

-- A list on its way in: kept as it was typed until it is taken over or put aside.
create table organization.import_draft (
    id bigint generated always as identity primary key,
    subject text not null check (subject in ('UNITS', 'PEOPLE')),
    made_by bigint not null,
    made_at timestamptz not null,
    source text not null,
    content jsonb not null,
    columns jsonb not null,
    effective_on date not null,
    taken_over_at timestamptz,
    version integer not null default 0
);
create index on organization.import_draft (made_by, made_at desc);

-- The unit as it stood on a day, in one place, so that no list says something else than the page.
-- On a day outside its life it is shown as it stood on the nearest day of it.
create function organization.unit_as_of(day date)
    returns table (
        id bigint, kind text, legal_personality boolean, external boolean, founded_on date, dissolved_on date,
        sample boolean, version integer, name text, short_name text, parent_id bigint, alive boolean)
    language sql stable
as $$
    select u.id, u.kind, u.legal_personality, u.external, u.founded_on, u.dissolved_on, u.sample, u.version,
           n.name, n.short_name, p.parent_id,
           (u.founded_on is null or u.founded_on <= $1) and (u.dissolved_on is null or $1 < u.dissolved_on)
      from organization.unit u
     cross join lateral (
         select greatest(least($1, u.dissolved_on - 1), u.founded_on) as shown_on) s
      left join organization.unit_name n on n.unit_id = u.id and n.period @> s.shown_on
      left join organization.unit_parent p on p.unit_id = u.id and p.period @> s.shown_on
$$;
