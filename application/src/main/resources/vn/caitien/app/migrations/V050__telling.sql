-- Who was told of an issued plan, how and when. A line is added, and at most taken back: it is never altered. The name is
-- kept as it was that day; person is the id on the list of staff, else of the account, and null for a name typed by hand.
create table plan_told (
    school_id uuid not null,
    id uuid not null,
    plan uuid not null,
    number int not null,
    person uuid,
    name text not null,
    post text,
    way text not null check (way in ('MEETING', 'SHEET', 'READ')),
    day date not null,
    place text,
    minutes text,
    account uuid not null,
    at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    primary key (school_id, id),
    foreign key (school_id, plan, number) references plan_snapshot (school_id, plan, number),
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index plan_told_once on plan_told (school_id, plan, number, way, day, person) where withdrawn_at is null;
create index plan_told_by_plan on plan_told (school_id, plan, number);
call wall('plan_told');
grant select, insert, update (withdrawn_by, withdrawn_at) on plan_told to ${school_role};

-- Where an issued plan is posted for everyone to see: from and to which day, by whom, when it was taken down.
create table plan_posting (
    school_id uuid not null,
    id uuid not null,
    plan uuid not null,
    number int not null,
    place text not null,
    from_day date not null,
    to_day date,
    posted_by text not null,
    down_day date,
    down_by text,
    account uuid not null,
    at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    version int not null,
    primary key (school_id, id),
    foreign key (school_id, plan, number) references plan_snapshot (school_id, plan, number),
    check (to_day >= from_day),
    check (down_day >= from_day),
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index plan_posting_by_plan on plan_posting (school_id, plan, number);
call wall('plan_posting');
grant select, insert, update (down_day, down_by, withdrawn_by, withdrawn_at, version) on plan_posting to ${school_role};
