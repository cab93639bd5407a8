-- The people of a school and their posts.
create table staff (
    school_id uuid not null references school,
    id uuid not null,
    name text not null,
    code text,
    birth_year int,
    subject text,
    qualification text,
    left_day date,
    version int not null,
    primary key (school_id, id),
    unique (school_id, code)
);
call wall('staff');

create table post (
    school_id uuid not null,
    id uuid not null,
    person uuid not null,
    kind text not null,
    words text,
    from_day date not null,
    to_day date,
    version int not null,
    primary key (school_id, id),
    foreign key (school_id, person) references staff (school_id, id),
    check (to_day >= from_day)
);
create index post_by_person on post (school_id, person);
call wall('post');
grant select, insert, update on staff, post to ${school_role};
