-- The record of acts. A school's entries are numbered without a gap, each sealed together with the one before.
create table trail_entry (
    school_id uuid not null,
    number bigint not null check (number > 0),
    at timestamptz not null,
    account uuid,
    reported_by uuid,
    kind text not null,
    subject uuid,
    details jsonb not null,
    previous bytea not null,
    hash bytea not null,
    primary key (school_id, number)
);
call wall('trail_entry');
-- added to and read; never altered
grant select, insert on trail_entry to ${school_role};

create table trail_head (
    school_id uuid not null primary key,
    number bigint not null,
    hash bytea not null
);
call wall('trail_head');
grant select, insert, update on trail_head to ${school_role};

-- Where a chain ended when a copy of it went out of the house (a backup, an issued paper).
create table trail_anchor (
    school_id uuid not null,
    number bigint not null,
    hash bytea not null,
    at timestamptz not null,
    place text not null,
    primary key (school_id, number, place)
);
call wall('trail_anchor');
grant select, insert on trail_anchor to ${school_role};
