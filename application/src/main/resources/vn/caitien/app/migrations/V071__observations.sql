-- What people note of an item of a plan, at any time: added, and at most taken back, never altered. The item is the id of its row;
-- the observer a person on the list of staff, else an account, with the name of that day.
create table observation (
    school_id uuid not null,
    id uuid not null,
    plan uuid not null,
    item text not null,
    words text not null,
    observer uuid not null,
    name text not null,
    guest boolean not null,
    account uuid not null,
    at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    primary key (school_id, id),
    foreign key (school_id, plan) references improvement_plan (school_id, id),
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index observation_by_plan on observation (school_id, plan, at);
call wall('observation');
grant select, insert, update (withdrawn_by, withdrawn_at) on observation to ${school_role};

-- The photos and files of an observation; they are evidence of the school as any other.
create table observation_file (
    school_id uuid not null,
    observation uuid not null,
    document uuid not null,
    name text not null,
    primary key (school_id, observation, document),
    foreign key (school_id, observation) references observation (school_id, id)
);
call wall('observation_file');
grant select, insert on observation_file to ${school_role};
