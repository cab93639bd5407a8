-- Each change of a draft with what takes it back. A person undoes their own; what someone wrote over since stays.
create table plan_edit (
    school_id uuid not null,
    plan uuid not null,
    number int not null,
    at timestamptz not null,
    account uuid not null,
    place text not null,
    back jsonb not null,
    undoes int,
    primary key (school_id, plan, number),
    foreign key (school_id, plan) references improvement_plan (school_id, id)
);
call wall('plan_edit');
grant select, insert on plan_edit to ${school_role};
