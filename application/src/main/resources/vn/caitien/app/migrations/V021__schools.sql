-- Schools. Names and communes are dated: a paper of an earlier day keeps the name and the units of its day.

create table school (
    school_id uuid not null primary key,
    type text not null,
    levels text[] not null,
    code text,
    closed_day date,
    version int not null
);
call wall('school');

create table school_name (
    school_id uuid not null references school,
    from_day date not null,
    to_day date,
    name text not null,
    decision_number text,
    decision_day date,
    primary key (school_id, from_day),
    check (to_day >= from_day)
);
call wall('school_name');

-- The commune is a unit above; it is not a key here, for units stand in one place and schools in many.
create table school_commune (
    school_id uuid not null references school,
    from_day date not null,
    to_day date,
    commune uuid not null,
    primary key (school_id, from_day),
    check (to_day >= from_day)
);
call wall('school_commune');

create table school_site (
    school_id uuid not null references school,
    id uuid not null,
    name text not null,
    address text,
    main boolean not null,
    from_day date not null,
    to_day date,
    version int not null,
    primary key (school_id, id),
    check (to_day >= from_day)
);
call wall('school_site');

-- What a school came from and what became of it. The other school need not be known here.
create table school_succession (
    school_id uuid not null references school,
    id uuid not null,
    kind text not null check (kind in ('MERGED_FROM', 'SPLIT_FROM', 'MERGED_INTO', 'SPLIT_INTO')),
    other_name text not null,
    other uuid,
    on_day date not null,
    decision_number text,
    decision_day date,
    primary key (school_id, id)
);
call wall('school_succession');

grant select, insert, update on school, school_name, school_commune, school_site to ${school_role};
grant select, insert on school_succession to ${school_role};

-- Which schools there are, for who is of several or of none: what they are called, and where they are.
create view common.school_entry as
    select s.school_id, s.type, s.code, s.closed_day, n.name, n.from_day, n.to_day
    from school s join school_name n on n.school_id = s.school_id;
grant select on common.school_entry to ${common_role};
