-- Improvement plans: what each says, how far it is in its life, and what it said on the day it was issued.
create table improvement_plan (
    school_id uuid not null,
    id uuid not null,
    year uuid not null,
    parent uuid,
    form text not null check (form in ('NINE_COLUMNS', 'FORM_2')),
    title text not null,
    period text,
    state text not null check (state in ('DRAFT', 'COUNCIL', 'PASSED', 'ISSUED', 'CLOSED')),
    owner uuid not null,
    content jsonb not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    version int not null,
    primary key (school_id, id),
    foreign key (school_id, year) references school_year (school_id, id),
    foreign key (school_id, parent) references improvement_plan (school_id, id)
);
create index improvement_plan_by_year on improvement_plan (school_id, year);
call wall('improvement_plan');
grant select, insert, update on improvement_plan to ${school_role};

-- Each step of a plan's life, with what was said of it: the meeting, the number, the reason.
create table plan_step (
    school_id uuid not null,
    plan uuid not null,
    number int not null,
    kind text not null check (kind in ('SUBMIT', 'PASS', 'ISSUE', 'WITHDRAW', 'CLOSE')),
    at timestamptz not null,
    account uuid not null,
    details jsonb not null,
    primary key (school_id, plan, number),
    foreign key (school_id, plan) references improvement_plan (school_id, id)
);
call wall('plan_step');
grant select, insert on plan_step to ${school_role};

-- What was issued, byte by byte. Nobody who answers a request can alter or remove it: a correction is the next number.
create table plan_snapshot (
    school_id uuid not null,
    plan uuid not null,
    number int not null,
    format text not null,
    canonical bytea not null,
    sha256 bytea not null check (length(sha256) = 32),
    at timestamptz not null,
    primary key (school_id, plan, number),
    foreign key (school_id, plan) references improvement_plan (school_id, id)
);
call wall('plan_snapshot');
grant select, insert on plan_snapshot to ${school_role};
