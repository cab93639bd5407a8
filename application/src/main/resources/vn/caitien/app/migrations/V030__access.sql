-- Who may sign in and what they are, where. One person has one account for all schools, so none of this is a school's
-- own: it stays in one place, is joined with no table of schools, and is reached through views of its own.

create table account (
    id uuid not null primary key,
    login text not null,
    login_key text not null unique,
    display_name text not null,
    address_form text not null check (address_form in ('co', 'thay', 'none')),
    password_hash text not null,
    totp_key bytea,
    totp_step bigint,
    language text not null,
    look text not null,
    made_at timestamptz not null,
    closed_at timestamptz,
    version int not null
);

-- One row for each role. A role is of a school, of a unit above, or of the installation itself.
create table membership (
    id uuid not null primary key,
    account uuid not null references account,
    role text not null,
    school uuid,
    unit uuid,
    staff uuid,
    from_day date not null,
    to_day date,
    version int not null,
    check (to_day >= from_day),
    check (school is null or unit is null),
    check (role <> 'GUEST' or to_day is not null)
);
create index membership_by_account on membership (account);
create index membership_by_school on membership (school);

-- A link that lets someone in. Of its word only the hash is kept: who reads this table cannot use it.
create table invitation (
    id uuid not null primary key,
    word_hash bytea not null unique,
    kind text not null check (kind in ('JOIN', 'RECOVER')),
    school uuid,
    unit uuid,
    account uuid references account,
    display_name text not null,
    address_form text not null check (address_form in ('co', 'thay', 'none')),
    staff uuid,
    roles text[] not null,
    from_day date not null,
    to_day date,
    made_by uuid not null references account,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    used_by uuid references account,
    withdrawn_at timestamptz,
    version int not null,
    check (kind = 'JOIN' or account is not null)
);
create index invitation_by_school on invitation (school);

-- "I stand in for": the rights of one role, for a time.
create table delegation (
    id uuid not null primary key,
    school uuid not null,
    role text not null,
    giver uuid not null references account,
    taker uuid not null references account,
    from_day date not null,
    to_day date not null,
    withdrawn_at timestamptz,
    version int not null,
    check (to_day >= from_day),
    check (giver <> taker)
);
create index delegation_by_taker on delegation (taker);
create index delegation_by_school on delegation (school);

-- Codes on paper, each good once, for whoever has lost the phone.
create table recovery_code (
    account uuid not null references account,
    code_hash bytea not null,
    used_at timestamptz,
    primary key (account, code_hash)
);

-- How often a name or an address has failed of late. Both are kept as keyed hashes: the table tells of no person.
create table sign_in_failures (
    key_hash bytea not null primary key,
    failures int not null,
    last_at timestamptz not null
);
create index sign_in_failures_by_time on sign_in_failures (last_at);

create view common.account as select * from account;
create view common.membership as select * from membership;
create view common.invitation as select * from invitation;
create view common.delegation as select * from delegation;
create view common.recovery_code as select * from recovery_code;
create view common.sign_in_failures as select * from sign_in_failures;
grant select, insert, update on common.account, common.membership, common.invitation, common.delegation to ${common_role};
grant select, insert, update, delete on common.recovery_code, common.sign_in_failures to ${common_role};

-- What is done to the installation itself has a chain of its own, under the school that is none.
create view common.trail_entry as select * from trail_entry
    where school_id = '00000000-0000-0000-0000-000000000000' with check option;
create view common.trail_head as select * from trail_head
    where school_id = '00000000-0000-0000-0000-000000000000' with check option;
grant select, insert on common.trail_entry to ${common_role};
grant select, insert, update on common.trail_head to ${common_role};
