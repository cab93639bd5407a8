-- What people remark on a plan that is not issued yet, at a place of it or on the whole: by whom, as what, answered, settled.
create table plan_remark (
    school_id uuid not null,
    id uuid not null,
    plan uuid not null,
    place text,
    words text not null,
    account uuid not null,
    role text not null,
    at timestamptz not null,
    settled_by uuid,
    settled_at timestamptz,
    primary key (school_id, id),
    foreign key (school_id, plan) references improvement_plan (school_id, id),
    check ((settled_by is null) = (settled_at is null))
);
create index plan_remark_by_plan on plan_remark (school_id, plan);
call wall('plan_remark');
grant select, insert, update (settled_by, settled_at) on plan_remark to ${school_role};

create table plan_answer (
    school_id uuid not null,
    id uuid not null,
    remark uuid not null,
    words text not null,
    account uuid not null,
    role text not null,
    at timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, remark) references plan_remark (school_id, id)
);
create index plan_answer_by_remark on plan_answer (school_id, remark);
call wall('plan_answer');
grant select, insert on plan_answer to ${school_role};
