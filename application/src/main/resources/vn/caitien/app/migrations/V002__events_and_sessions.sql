-- What modules tell each other: written in the transaction of the act, whichever school it is of.
create table event_publication (
    id uuid not null,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz,
    primary key (id)
);
create index event_publication_serialized_event_hash on event_publication using hash (serialized_event);
create index event_publication_by_completion_date on event_publication (completion_date);
grant select, insert, update, delete on event_publication to ${school_role};

-- Who is signed in.
create table session (
    primary_id char(36) not null primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index session_by_expiry on session (expiry_time);
create index session_by_principal on session (principal_name);
create table session_attributes (
    session_primary_id char(36) not null references session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
create view common.session as select * from session;
create view common.session_attributes as select * from session_attributes;
grant select, insert, update, delete on common.session, common.session_attributes to ${common_role};
