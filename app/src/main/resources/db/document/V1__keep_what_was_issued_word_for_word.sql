-- A document on its way in: the file as it came, its text, what was read, and what an officer made of that.
create table document.intake (
    id         bigint generated always as identity primary key,
    name       text        not null check (name <> ''),
    original   bytea       not null,
    sha256     bytea       not null check (length(sha256) = 32),
    plain_text text        not null check (plain_text <> ''),
    reading    jsonb       not null,
    draft      jsonb       not null,
    state      text        not null default 'OPEN' check (state in ('OPEN', 'CONFIRMED', 'DISCARDED')),
    doubtful   integer     not null check (doubtful >= 0),
    created_by bigint      not null references identity.account,
    created_at timestamptz not null,
    changed_by bigint      not null references identity.account,
    changed_at timestamptz not null,
    version    integer     not null default 0
);

-- The same file is taken in once, unless its intake was thrown away.
create unique index intake_same_file on document.intake (sha256) where state <> 'DISCARDED';
create index intake_open on document.intake (changed_at) where state = 'OPEN';

create table document.official_document (
    id             bigint generated always as identity primary key,
    intake_id      bigint      not null unique references document.intake,
    direction      text        not null check (direction in ('ISSUED', 'RECEIVED')),
    kind           text        not null,
    number         text check (number <> ''),
    issuer         text        not null check (issuer <> ''),
    issued_on      date,
    registered_on  date        not null,
    place          text        not null default '',
    subject        text        not null check (subject <> ''),
    signed_for     text        not null default '',
    signed_post    text        not null default '',
    signed_name    text        not null default '',
    -- Numbers begin anew each year, so a number is unique with its issuer and year only.
    issued_year    integer generated always as (extract(year from issued_on)::integer) stored,
    issuer_folded  text generated always as (public.folded(issuer)) stored,
    number_folded  text generated always as (public.folded(number)) stored,
    sought         tsvector generated always as (to_tsvector('simple',
        public.folded(coalesce(number, '') || ' ' || subject || ' ' || issuer || ' ' || signed_name))) stored,
    version        integer     not null default 0
);

create unique index official_document_number
    on document.official_document (issuer_folded, number_folded, issued_year) nulls not distinct
    where number is not null;
create index official_document_sought on document.official_document using gin (sought);
create index official_document_issued on document.official_document (issued_on desc nulls last, id desc);

create table document.cited_text (
    document_id   bigint  not null references document.official_document,
    position      integer not null check (position > 0),
    kind          text    not null,
    number        text    not null,
    issued_on     date,
    issuer        text    not null default '',
    number_folded text generated always as (public.folded(number)) stored,
    primary key (document_id, position)
);
create index cited_text_number on document.cited_text (number_folded);

create table document.recipient (
    document_id bigint  not null references document.official_document,
    position    integer not null check (position > 0),
    name        text    not null check (name <> ''),
    copies      integer not null check (copies >= 0),
    note        text    not null default '',
    filed       boolean not null,
    primary key (document_id, position)
);

-- Sent to a unit inside the house, which says when it has read it.
create table document.distribution (
    document_id     bigint      not null references document.official_document,
    unit_id         bigint      not null references organization.unit,
    sent_at         timestamptz not null,
    sent_by         bigint      not null references identity.account,
    due_on          date        not null,
    acknowledged_at timestamptz,
    acknowledged_by bigint references identity.account,
    primary key (document_id, unit_id),
    check ((acknowledged_at is null) = (acknowledged_by is null))
);
create index distribution_open on document.distribution (unit_id) where acknowledged_at is null;
