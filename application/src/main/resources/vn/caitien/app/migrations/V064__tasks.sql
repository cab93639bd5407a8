-- The plan as work. A task hangs on an item of a plan, by the id of its row, which editing and issuing anew keep. Names stand
-- as they were when someone was given a task; lead and helpers are ids on the list of staff, else of accounts. What lists
-- ask for is counted into the row by whoever writes the rounds: the next open due day, rounds and rounds done, proofs.
create table task (
    school_id uuid not null,
    id uuid not null,
    plan uuid not null,
    item text not null,
    parent uuid,
    place int not null,
    what text not null,
    lead uuid,
    lead_name text,
    helpers uuid[] not null default '{}',
    helper_names text[] not null default '{}',
    recurrence text not null check (recurrence in ('NONE', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'CONTINUOUS')),
    amount numeric(14, 2) check (amount > 0),
    unit text,
    cost bigint check (cost >= 0),
    proof text,
    state text not null check (state in ('NOT_BEGUN', 'UNDER_WAY', 'WAITING', 'DONE', 'DROPPED')),
    reason text,
    starts date,
    due date,
    last_due date,
    rounds int not null,
    rounds_done int not null,
    proofs int not null,
    made_by uuid not null,
    made_at timestamptz not null,
    version int not null,
    primary key (school_id, id),
    foreign key (school_id, plan) references improvement_plan (school_id, id),
    foreign key (school_id, parent) references task (school_id, id),
    check (lead is null or lead_name is not null),
    check (state <> 'DROPPED' or reason is not null)
);
create index task_by_plan on task (school_id, plan, place);
create index task_by_parent on task (school_id, parent) where parent is not null;
create index task_by_due on task (school_id, due) where state in ('NOT_BEGUN', 'UNDER_WAY', 'WAITING');
call wall('task');
grant select, insert, update on task to ${school_role};

-- The times a task comes: one for what is done once.
create table task_round (
    school_id uuid not null,
    task uuid not null,
    number int not null,
    starts date,
    due date,
    state text not null check (state in ('NOT_BEGUN', 'UNDER_WAY', 'WAITING', 'DONE', 'DROPPED')),
    done_on date,
    reports int not null,
    primary key (school_id, task, number),
    foreign key (school_id, task) references task (school_id, id),
    check (due >= starts)
);
call wall('task_round');
grant select, insert, update, delete on task_round to ${school_role};

-- By this link one person reports on one task without signing in. Only a hash of its secret word is kept.
create table task_link (
    school_id uuid not null,
    id uuid not null,
    task uuid not null,
    person uuid,
    name text not null,
    word bytea not null check (length(word) = 32),
    until_day date not null,
    made_by uuid not null,
    made_at timestamptz not null,
    used_at timestamptz,
    revoked_by uuid,
    revoked_at timestamptz,
    primary key (school_id, id),
    unique (school_id, word),
    foreign key (school_id, task) references task (school_id, id)
);
create index task_link_by_task on task_link (school_id, task);
call wall('task_link');
grant select, insert, update (used_at, revoked_by, revoked_at) on task_link to ${school_role};

-- What someone reports of a round; a line is added, and at most taken back. The mark was made by the device that sent it: the
-- same report may come again and is there once. Behind: another had reported since the device last knew of the task, so
-- the state stayed as that other said. Account is who sent it, or made the link by which it came; entered by is the name of who
-- wrote it down for the one who reports.
create table task_report (
    school_id uuid not null,
    id uuid not null,
    task uuid not null,
    round int not null,
    number int not null,
    mark uuid not null,
    state text not null check (state in ('NOT_BEGUN', 'UNDER_WAY', 'WAITING', 'DONE', 'DROPPED')),
    said text,
    figure numeric(14, 2),
    reporter uuid,
    reporter_name text not null,
    account uuid not null,
    entered_by text,
    link uuid,
    behind boolean not null,
    written_at timestamptz not null,
    at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    primary key (school_id, id),
    unique (school_id, mark),
    unique (school_id, task, number),
    foreign key (school_id, task, round) references task_round (school_id, task, number),
    foreign key (school_id, link) references task_link (school_id, id),
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
call wall('task_report');
grant select, insert, update (behind, withdrawn_by, withdrawn_at) on task_report to ${school_role};

-- The documents that came with a report, in the store of evidence.
create table task_proof (
    school_id uuid not null,
    task uuid not null,
    document uuid not null,
    report uuid,
    name text not null,
    account uuid not null,
    at timestamptz not null,
    primary key (school_id, task, document),
    foreign key (school_id, task) references task (school_id, id),
    foreign key (school_id, report) references task_report (school_id, id)
);
call wall('task_proof');
grant select, insert, delete on task_proof to ${school_role};
