-- What a monitoring team recommends (kiến nghị): to whom and by when, of one item or of the plan as a whole. Words are added and never
-- altered; receiver is a person on the list of staff, null for a body or the head whoever that is, and then the name alone tells.
-- Issue is the number of the plan's issue by which the plan was changed as recommended.
create table recommendation (
    school_id uuid not null,
    id uuid not null,
    plan uuid not null,
    item text,
    review uuid,
    words text not null,
    receiver uuid,
    receiver_name text not null,
    until_day date,
    name text not null,
    account uuid not null,
    at timestamptz not null,
    state text not null check (state in ('OPEN', 'ACCEPTED', 'REFUSED', 'DONE', 'WITHDRAWN')),
    issue int,
    version int not null,
    primary key (school_id, id),
    foreign key (school_id, plan) references improvement_plan (school_id, id),
    foreign key (school_id, review) references review (school_id, id)
);
create index recommendation_by_plan on recommendation (school_id, plan, at);
create index recommendation_open on recommendation (school_id, at) where state in ('OPEN', 'ACCEPTED');
call wall('recommendation');
grant select, insert, update (state, until_day, issue, version) on recommendation to ${school_role};

-- What was said to a recommendation after it was made, the first as number 1. A refusal has its reason.
create table recommendation_turn (
    school_id uuid not null,
    recommendation uuid not null,
    number int not null,
    kind text not null check (kind in ('ACCEPTED', 'REFUSED', 'DONE', 'REOPENED', 'WITHDRAWN')),
    words text not null,
    until_day date,
    name text not null,
    account uuid not null,
    at timestamptz not null,
    primary key (school_id, recommendation, number),
    foreign key (school_id, recommendation) references recommendation (school_id, id)
);
call wall('recommendation_turn');
grant select, insert on recommendation_turn to ${school_role};
