-- What do we strive for, and how did we do?

create table emulation.movement (
    id           bigint generated always as identity primary key,
    level        text    not null check (level in ('NATIONAL', 'MINISTRY', 'BLOC', 'UNIT')),
    kind         text    not null check (kind in ('REGULAR', 'BY_PERIOD', 'THEMATIC', 'SUDDEN')),
    year         integer not null check (year between 1945 and 2200),
    theme        text collate public.vietnamese not null check (btrim(theme) <> ''),
    -- the day it is called out
    launch_on    date    not null,
    ends_on      date    not null,
    -- the movement it answers, by its words, and as one on record where it is
    responds_to  text,
    parent_id    bigint references emulation.movement,
    -- the document that called it out, by the register's number; one movement a document
    document_id  bigint unique,
    state        text    not null default 'DRAFTED' check (state in ('DRAFTED', 'LAUNCHED', 'CLOSED')),
    launched_at  timestamptz,
    legal_basis  text,
    criteria     text,
    budget       text,
    version      integer not null default 0,
    theme_words  tsvector generated always as (to_tsvector('simple'::regconfig, public.folded(theme))) stored,
    check (ends_on >= launch_on),
    check ((state = 'DRAFTED') = (launched_at is null)),
    -- nothing goes out to the units with an empty launch list
    check (state = 'DRAFTED' or (legal_basis is not null and criteria is not null and budget is not null))
);
create index movement_by_year on emulation.movement (year desc, id);
create index movement_by_words on emulation.movement using gin (theme_words);

-- A unit takes part, with its plan of action.
create table emulation.joining (
    movement_id bigint not null references emulation.movement,
    unit_id     bigint not null references organization.unit,
    plan        text   not null check (btrim(plan) <> ''),
    joined_on   date   not null,
    version     integer not null default 0,
    primary key (movement_id, unit_id)
);
create index joining_of_unit on emulation.joining (unit_id);

create table emulation.movement_field (
    id            bigint generated always as identity primary key,
    movement_id   bigint  not null references emulation.movement,
    ordinal       integer not null check (ordinal > 0),
    title         text collate public.vietnamese not null check (btrim(title) <> ''),
    -- who leads it, in the document's words
    leader        text,
    focal_unit_id bigint references organization.unit,
    version       integer not null default 0,
    unique (movement_id, ordinal)
);

create table emulation.pact (
    id         bigint generated always as identity primary key,
    bloc_id    bigint  not null references organization.bloc,
    year       integer not null check (year between 1945 and 2200),
    theme      text collate public.vietnamese not null check (btrim(theme) <> ''),
    movement_id bigint references emulation.movement,
    state      text    not null default 'DRAFTED' check (state in ('DRAFTED', 'OPEN', 'SIGNED')),
    -- the members on this day are the parties
    signing_on date    not null,
    signed_on  date,
    version    integer not null default 0,
    theme_words tsvector generated always as (to_tsvector('simple'::regconfig, public.folded(theme))) stored,
    unique (bloc_id, year),
    check ((state = 'SIGNED') = (signed_on is not null))
);
create index pact_by_year on emulation.pact (year desc, id);
create index pact_by_words on emulation.pact using gin (theme_words);

create table emulation.pact_party (
    pact_id   bigint not null references emulation.pact,
    unit_id   bigint not null references organization.unit,
    role      text   not null check (role in ('LEADER', 'DEPUTY', 'MEMBER')),
    signed_on date,
    signer    text,
    primary key (pact_id, unit_id),
    check ((signed_on is null) = (signer is null))
);
create index pact_party_of_unit on emulation.pact_party (unit_id);

-- What is to be reached: of a movement (a draft until it is adopted or given to somebody) or of a pact.
create table emulation.target (
    id        bigint generated always as identity primary key,
    field_id  bigint references emulation.movement_field,
    pact_id   bigint references emulation.pact,
    -- the movement's target that a pact took over
    source_id bigint references emulation.target,
    ordinal   integer not null check (ordinal > 0),
    field     text,
    wording   text    not null check (btrim(wording) <> ''),
    -- who does it, in the document's words
    doer      text,
    kind      text    not null check (kind in ('NUMBER', 'RATIO', 'MILESTONE')),
    bound     text    check (bound in ('AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'EXACTLY')),
    -- a count, or per cent
    amount    numeric check (amount >= 0),
    baseline  numeric check (baseline >= 0),
    measure   text    not null default '',
    weight    numeric not null default 1 check (weight > 0),
    due_on    date    not null,
    version   integer not null default 0,
    check (num_nonnulls(field_id, pact_id) = 1),
    check ((kind = 'MILESTONE') = (amount is null)),
    check ((kind = 'MILESTONE') = (bound is null)),
    unique (field_id, ordinal),
    unique (pact_id, ordinal)
);
create unique index target_taken_over_once on emulation.target (pact_id, source_id);

-- A unit's part of a target.
create table emulation.share (
    id        bigint generated always as identity primary key,
    target_id bigint not null references emulation.target,
    unit_id   bigint not null references organization.unit,
    amount    numeric check (amount >= 0),
    due_on    date   not null,
    unique (target_id, unit_id)
);
create index share_of_unit on emulation.share (unit_id);

-- Entries stand as they were made; a mistake is corrected by an entry that names the one it corrects.
create table emulation.progress (
    id          bigint generated always as identity primary key,
    share_id    bigint not null references emulation.share,
    on_day      date   not null,
    -- the figure reached on that day since the beginning, or the rate on that day
    amount      numeric check (amount >= 0),
    done        boolean,
    evidence    text   not null,
    corrects_id bigint unique references emulation.progress,
    entered_at  timestamptz not null,
    check (num_nonnulls(amount, done) = 1),
    check (done is not true or btrim(evidence) <> '')
);
create index progress_of_share on emulation.progress (share_id, on_day desc, id desc);

create function emulation.progress_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'Progress is only ever added to.';
end $$;
create trigger progress_keeps_its_rows before update or delete on emulation.progress
    for each row execute function emulation.progress_is_append_only();

-- Where a share stood on a day: its newest entry up to then that no other one corrects. In one place, so that no page says
-- something else.
create function emulation.latest_progress(share bigint, as_of date)
    returns table (id bigint, on_day date, amount numeric, done boolean, evidence text, entered_at timestamptz)
    language sql stable
as $$
    select p.id, p.on_day, p.amount, p.done, p.evidence, p.entered_at
      from emulation.progress p
     where p.share_id = $1
       and p.on_day <= $2
       and not exists (select 1 from emulation.progress c where c.corrects_id = p.id)
     order by p.on_day desc, p.id desc
     limit 1
$$;

create table emulation.duty (
    id              bigint generated always as identity primary key,
    title           text collate public.vietnamese not null check (btrim(title) <> ''),
    year            integer not null check (year between 1945 and 2200),
    movement_id     bigint references emulation.movement,
    document_id     bigint,
    -- its place among the duties of the document
    document_ordinal integer,
    recipient       text    not null default '',
    frequency       text    not null check (frequency in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'ONCE')),
    -- 1 is the period's first month; one more than its last month is the first month after it
    month_of_period integer check (month_of_period between 1 and 24),
    day_of_month    integer check (day_of_month between 1 and 31),
    day_included    boolean,
    shift           text    check (shift in ('NONE', 'EARLIER', 'LATER')),
    once_by         date,
    version         integer not null default 0,
    unique (document_id, document_ordinal),
    check ((frequency = 'ONCE') = (once_by is not null)),
    check ((frequency = 'ONCE') = (num_nonnulls(month_of_period, day_of_month, day_included, shift) = 0)),
    check (num_nonnulls(month_of_period, day_of_month, day_included, shift) in (0, 4))
);
create index duty_by_year on emulation.duty (year desc, id);

-- One row for each unit that owes a report on a period, from the day the duty is known.
create table emulation.report (
    id               bigint generated always as identity primary key,
    duty_id          bigint not null references emulation.duty,
    period           text   not null check (period ~ '^[0-9]{4}(-[mqh][0-9]{1,2})?$'),
    unit_id          bigint not null references organization.unit,
    -- the last day it is on time
    due_on           date   not null,
    extended_to      date,
    extension_reason text,
    state            text   not null default 'AWAITED'
                     check (state in ('AWAITED', 'DRAFTED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'EXCUSED')),
    results          text   not null default '',
    difficulties     text   not null default '',
    plans            text   not null default '',
    -- the first time it was handed in decides whether it was on time
    first_submitted_on date,
    submitted_at     timestamptz,
    returned_at      timestamptz,
    return_reason    text,
    accepted_at      timestamptz,
    excuse           text,
    version          integer not null default 0,
    unique (duty_id, period, unit_id),
    check ((extended_to is null) = (extension_reason is null)),
    check (extended_to is null or extended_to > due_on),
    check (state not in ('SUBMITTED', 'RETURNED', 'ACCEPTED') or first_submitted_on is not null),
    check (state not in ('AWAITED', 'DRAFTED') or first_submitted_on is null),
    check (state <> 'RETURNED' or btrim(return_reason) <> ''),
    check ((state = 'ACCEPTED') = (accepted_at is not null)),
    check ((state = 'EXCUSED') = (excuse is not null))
);
create index report_of_unit on emulation.report (unit_id, due_on);
create index report_by_due_day on emulation.report (due_on) where state not in ('ACCEPTED', 'EXCUSED');

create table emulation.report_figure (
    report_id bigint not null references emulation.report,
    figure    text   not null,
    amount    bigint not null check (amount >= 0),
    primary key (report_id, figure)
);

-- The unit's figures as they stood when the report was handed in, each tied to the entry it was taken from.
create table emulation.report_excerpt (
    report_id   bigint not null references emulation.report,
    share_id    bigint not null references emulation.share,
    progress_id bigint references emulation.progress,
    standing    text   not null check (standing in ('MET', 'ON_THE_WAY', 'BEHIND', 'UNKNOWN')),
    primary key (report_id, share_id)
);

-- What happened to a report, in words for its readers; the journal has it with before and after.
create table emulation.report_step (
    id        bigint generated always as identity primary key,
    report_id bigint not null references emulation.report,
    act       text   not null check (act in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'EXTENDED', 'EXCUSED')),
    at        timestamptz not null,
    by_name   text   not null,
    words     text   not null default ''
);
create index report_step_of_report on emulation.report_step (report_id, id);
