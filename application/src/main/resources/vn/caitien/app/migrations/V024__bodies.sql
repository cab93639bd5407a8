-- Bodies of a school year: council, secretaries, working groups with their criteria, monitoring team.
create table body (
    school_id uuid not null,
    id uuid not null,
    year uuid not null,
    kind text not null check (kind in ('COUNCIL', 'SECRETARIES', 'WORKING_GROUP', 'MONITORING')),
    name text not null,
    decision_number text,
    decision_day date,
    criteria text[] not null,
    version int not null,
    primary key (school_id, id),
    foreign key (school_id, year) references school_year (school_id, id)
);
create index body_by_year on body (school_id, year);
call wall('body');

create table body_member (
    school_id uuid not null,
    id uuid not null,
    body uuid not null,
    person uuid not null,
    role text not null check (role in ('CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'LEADER', 'MEMBER')),
    from_day date not null,
    to_day date,
    version int not null,
    primary key (school_id, id),
    foreign key (school_id, body) references body (school_id, id),
    foreign key (school_id, person) references staff (school_id, id),
    check (to_day >= from_day)
);
create index body_member_by_body on body_member (school_id, body);
create index body_member_by_person on body_member (school_id, person);
call wall('body_member');
grant select, insert, update on body, body_member to ${school_role};
