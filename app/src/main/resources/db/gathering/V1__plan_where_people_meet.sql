-- Conferences and Congresses as a confirmed document plans them.
create table gathering.gathering (
    id                 bigint generated always as identity primary key,
    document_id        bigint  not null references document.official_document,
    kind               text    not null check (kind in ('CONFERENCE', 'CONGRESS')),
    name               text    not null check (name <> ''),
    staff_over         integer check (staff_over >= 0),
    earliest           date,
    latest             date,
    tentative          boolean not null,
    half_days          integer not null check (half_days >= 0),
    delegates          integer check (delegates >= 0),
    collective_reports integer not null check (collective_reports >= 0),
    individual_reports integer not null check (individual_reports >= 0),
    guidance_follows   boolean not null,
    check ((earliest is null) = (latest is null)),
    check (latest >= earliest)
);
create index gathering_document on gathering.gathering (document_id);
create index gathering_earliest on gathering.gathering (earliest);

-- Units that hold their own; the unit is known only where the name matches one and no other.
create table gathering.organiser (
    gathering_id bigint  not null references gathering.gathering,
    position     integer not null check (position > 0),
    name         text    not null check (name <> ''),
    unit_id      bigint references organization.unit,
    primary key (gathering_id, position)
);

create table gathering.point (
    gathering_id bigint  not null references gathering.gathering,
    list         text    not null
        check (list in ('BLOC', 'COMPOSITION', 'GUEST', 'PREPARATION', 'PROGRAMME')),
    position     integer not null check (position > 0),
    words        text    not null check (words <> ''),
    primary key (gathering_id, list, position)
);

-- Events that were held, as a confirmed news text tells of them.
create table gathering.event (
    id                bigint generated always as identity primary key,
    document_id       bigint not null unique references document.official_document,
    name              text   not null check (name <> ''),
    held_on           date,
    part              text check (part in ('MORNING', 'NOON', 'AFTERNOON', 'EVENING')),
    place             text   not null default '',
    organiser         text   not null default '',
    organiser_unit_id bigint references organization.unit,
    chair             text   not null default '',
    bloc              text   not null default '',
    bloc_year         integer,
    from_year         integer,
    to_year           integer,
    check (to_year >= from_year)
);
create index event_held on gathering.event (held_on desc nulls last);

create table gathering.event_unit (
    event_id bigint  not null references gathering.event,
    role     text    not null check (role in ('LEADER', 'DEPUTY', 'MEMBER')),
    position integer not null check (position > 0),
    name     text    not null check (name <> ''),
    unit_id  bigint references organization.unit,
    primary key (event_id, role, position)
);

create table gathering.event_person (
    event_id bigint  not null references gathering.event,
    position integer not null check (position > 0),
    name     text    not null check (name <> ''),
    post     text    not null default '',
    role     text    not null default '',
    primary key (event_id, position)
);

create table gathering.award_figure (
    event_id    bigint  not null references gathering.event,
    position    integer not null check (position > 0),
    award       text    not null,
    total       integer not null check (total >= 0),
    collectives integer not null check (collectives >= 0),
    individuals integer not null check (individuals >= 0),
    occurrences boolean not null,
    primary key (event_id, position),
    check (total = collectives + individuals)
);
