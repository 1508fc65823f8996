create table identity.account (
    id            bigint generated always as identity primary key,
    login         text        not null check (login = lower(login) and login ~ '^[a-z0-9._-]{3,60}$'),
    display_name  text        not null check (length(trim(display_name)) > 0),
    password_hash text        not null,
    -- The person behind the account, by number; the people are another room's.
    person_id     bigint,
    closed_at     timestamptz,
    created_at    timestamptz not null,
    sample        boolean     not null default false,
    version       integer     not null default 0,
    unique (login)
);

create table identity.role_grant (
    id         bigint generated always as identity primary key,
    account_id bigint not null references identity.account,
    role       text   not null check (role in ('UNIT_OFFICER', 'BLOC_OFFICER', 'DESK_OFFICER', 'COUNCIL_MEMBER',
                                               'COUNCIL_SECRETARY', 'SIGNING_LEADER', 'ADMINISTRATOR', 'EMPLOYEE')),
    unit_id    bigint,
    bloc_id    bigint,
    valid_from date   not null,
    valid_to   date,
    check (valid_to is null or valid_to >= valid_from),
    check ((role = 'UNIT_OFFICER') = (unit_id is not null)),
    check ((role = 'BLOC_OFFICER') = (bloc_id is not null))
);
create index role_grant_of_account on identity.role_grant (account_id);

create table identity.sign_in_attempt (
    id         bigint generated always as identity primary key,
    -- A fingerprint of the login typed and of the address: enough to slow down guessing, useless to a reader.
    subject    text        not null,
    at         timestamptz not null,
    successful boolean     not null
);
create index sign_in_attempt_recent on identity.sign_in_attempt (subject, at desc);

create table identity.one_time_link (
    token_hash text primary key,
    expires_at timestamptz not null,
    used_at    timestamptz
);

create table identity.journal (
    sequence      bigint primary key,
    at            timestamptz not null,
    account_id    bigint references identity.account,
    act           text        not null,
    subject_kind  text        not null,
    subject       text        not null,
    -- json, not jsonb: the hash covers these very characters.
    before        json,
    after         json,
    previous_hash text        not null,
    hash          text        not null unique
);
create index journal_of_subject on identity.journal (subject_kind, subject, sequence desc);
create index journal_of_account on identity.journal (account_id, sequence desc);

create function identity.journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is only ever added to.';
end $$;
create trigger journal_keeps_its_rows before update or delete on identity.journal
    for each row execute function identity.journal_is_append_only();
create trigger journal_keeps_its_table before truncate on identity.journal
    for each statement execute function identity.journal_is_append_only();

-- The session tables of Spring Session JDBC.
create table identity.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_by_id on identity.spring_session (session_id);
create index spring_session_by_expiry on identity.spring_session (expiry_time);
create index spring_session_by_principal on identity.spring_session (principal_name);
create table identity.spring_session_attributes (
    session_primary_id char(36)     not null references identity.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
