-- What stands in the way of a plan's work. Raised on an item, by the id of its row, or on one of its tasks; words are added and
-- never altered. Names stand as they were that day; people are ids on the list of staff, else of accounts. Addressee is null
-- for the head, whoever that is; entered by is the name of who wrote it down for the one who reports.
create table obstacle (
    school_id uuid not null,
    id uuid not null,
    plan uuid not null,
    item text not null,
    task uuid,
    words text not null,
    addressee uuid,
    addressee_name text,
    reporter uuid,
    reporter_name text not null,
    account uuid not null,
    entered_by text,
    at timestamptz not null,
    state text not null check (state in ('OPEN', 'TAKEN_UP', 'SOLVED')),
    until_day date,
    version int not null,
    primary key (school_id, id),
    foreign key (school_id, plan) references improvement_plan (school_id, id),
    foreign key (school_id, task) references task (school_id, id),
    check (addressee is null or addressee_name is not null),
    check ((state = 'TAKEN_UP') = (until_day is not null))
);
create index obstacle_by_plan on obstacle (school_id, plan, at);
create index obstacle_open on obstacle (school_id, at) where state <> 'SOLVED';
call wall('obstacle');
grant select, insert, update (state, until_day, version) on obstacle to ${school_role};

-- What was said to an obstacle after it was raised, the first as number 1.
create table obstacle_turn (
    school_id uuid not null,
    obstacle uuid not null,
    number int not null,
    kind text not null check (kind in ('ANSWERED', 'TAKEN_UP', 'SOLVED', 'REOPENED')),
    words text not null,
    until_day date,
    name text not null,
    account uuid not null,
    at timestamptz not null,
    primary key (school_id, obstacle, number),
    foreign key (school_id, obstacle) references obstacle (school_id, id),
    check ((kind = 'TAKEN_UP') = (until_day is not null))
);
call wall('obstacle_turn');
grant select, insert on obstacle_turn to ${school_role};

-- What the school asks of authorities and partners; items wait for it, by the ids of their rows. What it says is changed only
-- while it was not sent; its steps are added and never altered. Sent on: the day of the first step that says so.
create table proposal (
    school_id uuid not null,
    id uuid not null,
    plan uuid not null,
    kind text not null check (kind in ('POSTS', 'LAND', 'ROOMS', 'MONEY', 'OTHER')),
    words text not null,
    receiver text not null,
    items text[] not null,
    state text not null check (state in ('UNSENT', 'WAITING', 'GRANTED', 'PARTLY', 'REFUSED', 'WITHDRAWN')),
    sent_on date,
    made_by uuid not null,
    made_at timestamptz not null,
    version int not null,
    primary key (school_id, id),
    foreign key (school_id, plan) references improvement_plan (school_id, id),
    check (state <> 'UNSENT' or sent_on is null)
);
create index proposal_by_plan on proposal (school_id, plan, made_at);
create index proposal_waiting on proposal (school_id, sent_on) where state = 'WAITING';
call wall('proposal');
grant select, insert, update (kind, words, receiver, items, state, sent_on, version) on proposal to ${school_role};

-- What became of a proposal. Paper is the number of the document of that step; receiver is whom it was sent on to.
create table proposal_step (
    school_id uuid not null,
    proposal uuid not null,
    number int not null,
    kind text not null check (kind in ('SENT', 'REMINDED', 'SENT_ON', 'ANSWERED', 'GRANTED', 'PARTLY', 'REFUSED', 'WITHDRAWN')),
    day date not null,
    paper text,
    receiver text,
    words text,
    name text not null,
    account uuid not null,
    at timestamptz not null,
    primary key (school_id, proposal, number),
    foreign key (school_id, proposal) references proposal (school_id, id)
);
call wall('proposal_step');
grant select, insert on proposal_step to ${school_role};

-- What an item needs from others besides money. Granted is null while it is not known.
create table support_condition (
    school_id uuid not null,
    id uuid not null,
    plan uuid not null,
    item text not null,
    what text not null,
    asked_of text,
    asked_on date,
    granted boolean,
    granted_on date,
    until_day date,
    holds_up boolean not null,
    made_by uuid not null,
    made_at timestamptz not null,
    version int not null,
    primary key (school_id, id),
    foreign key (school_id, plan) references improvement_plan (school_id, id),
    check (granted is not null or granted_on is null),
    check (coalesce(granted, false) or until_day is null)
);
create index support_condition_by_plan on support_condition (school_id, plan, made_at);
call wall('support_condition');
grant select, insert, update (what, asked_of, asked_on, granted, granted_on, until_day, holds_up, version) on support_condition
    to ${school_role};
