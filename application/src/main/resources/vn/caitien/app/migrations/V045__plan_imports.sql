-- Documents that are being made into plans: what was given, what was read of it, what a person has set right so far. Each
-- is its giver's alone and goes when it is saved as a plan, given up, or thirty days old.
create table plan_import (
    school_id uuid not null,
    id uuid not null,
    account uuid not null,
    file_name text not null,
    bytes bytea not null,
    state text not null check (state in ('READING', 'UNREAD', 'READ')),
    fault text,
    detail text,
    source jsonb,
    found jsonb,
    chosen int,
    content jsonb,
    agreed text[] not null default '{}',
    undo jsonb not null default '[]',
    made_at timestamptz not null,
    version int not null,
    primary key (school_id, id)
);
create index plan_import_by_account on plan_import (school_id, account, made_at);
create index plan_import_by_age on plan_import (school_id, made_at);
call wall('plan_import');
grant select, insert, update, delete on plan_import to ${school_role};
