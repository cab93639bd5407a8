-- The indicators of an item of a plan: where it stood, what is aimed at. Unknown figures are null, never 0. Better says whether
-- more or less of it is; null where the two figures tell.
create table indicator (
    school_id uuid not null,
    id uuid not null,
    plan uuid not null,
    item text not null,
    name text not null,
    unit text,
    baseline numeric(18, 4),
    baseline_on date,
    baseline_source text,
    target numeric(18, 4),
    better text check (better in ('MORE', 'LESS')),
    made_by uuid not null,
    made_at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    version int not null,
    primary key (school_id, id),
    foreign key (school_id, plan) references improvement_plan (school_id, id),
    check (baseline is not null or (baseline_on is null and baseline_source is null)),
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index indicator_by_plan on indicator (school_id, plan);
call wall('indicator');
grant select, insert, update (name, unit, baseline, baseline_on, baseline_source, target, better, withdrawn_by, withdrawn_at, version)
    on indicator to ${school_role};

-- What was measured, of which day. A line is added, and at most taken back: it is never altered. The name is of who entered it.
create table measurement (
    school_id uuid not null,
    id uuid not null,
    indicator uuid not null,
    value numeric(18, 4) not null,
    measured_on date not null,
    source text not null,
    document uuid,
    account uuid not null,
    entered_by text not null,
    at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    primary key (school_id, id),
    foreign key (school_id, indicator) references indicator (school_id, id),
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index measurement_by_indicator on measurement (school_id, indicator);
call wall('measurement');
grant select, insert, update (withdrawn_by, withdrawn_at) on measurement to ${school_role};

-- What was spent on an item of a plan, in whole đồng. A line is added, and at most taken back: it is never altered. Source is where
-- the money comes from, in words, null where it is not known; paper the number of an invoice or voucher.
create table spending (
    school_id uuid not null,
    id uuid not null,
    plan uuid not null,
    item text not null,
    task uuid,
    amount bigint not null check (amount > 0),
    source text,
    spent_on date not null,
    purpose text not null,
    paper text,
    account uuid not null,
    entered_by text not null,
    at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    primary key (school_id, id),
    foreign key (school_id, plan) references improvement_plan (school_id, id),
    foreign key (school_id, task) references task (school_id, id),
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index spending_by_plan on spending (school_id, plan);
call wall('spending');
grant select, insert, update (withdrawn_by, withdrawn_at) on spending to ${school_role};
